package factbox.figures.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import factbox.figures.unit.UnitWords;
import factbox.story.Bound;
import factbox.story.Quantity;
import factbox.story.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Reads quantities out of sentences as a reader would, and doubts what a reader would.
final class QuantityFinderTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            52 people had died                      | 52 people
            10⁶ years old                           | 1000000 a
            77 trees[2] stood there                 | 77 trees
            $̶5̶0̶0̶ $450 now                           | 450 USD
            the 3,200 residents                     | 3200 residents
            1,234,567 votes                         | 1234567 votes
            12.5 tons                               | 12.5 tons
            1.7 billion euros                       | 1700000000 EUR
            forty-five minutes                      | 45 min
            a 45-minute inspection                  | 45 min
            a four-page cable                       | 4 page
            two hundred and six ships               | 206 ships
            nine hundred thousand voters            | 900000 voters
            two million three hundred thousand cars | 2300000 cars
            fifteen hundred troops                  | 1500 troops
            two dozen boats                         | 24 boats
            a dozen boats                           | 12 boats
            a hundred and six boats                 | 106 boats
            a two-million-dollar loan               | 2000000 USD
            a 5-million-euro loan                   | 5000000 EUR
            $1.7 billion in aid                     | 1700000000 USD
            US$5m in aid                            | 5000000 USD
            £20bn a decade ago                      | 20000000000 GBP
            20 pounds sterling                      | 20 GBP
            10 percent of them                      | 10 %
            10 per cent of them                     | 10 %
            10% of them                             | 10 %
            4.5 percentage points                   | 4.5 percentage points
            2,750 metric tons of it                 | 2750 t
            20 more years                           | 20 a
            five square miles                       | 5 [mi_i]2
            52 refugee camps                        | 52 camps
            52 dead                                 | 52 dead
            one camp                                | 1 camp
            another 1,963 in 2017                   | 1963 1
            10k voters                              | 10000 voters
            minus 5 percent                         | -5 %
            −5 percent                              | -5 %
            .5 percent                              | 0.5 %
            1'234 cars                              | 1234 cars
            5 lakh people                           | 500000 people
            half a million people                   | 500000 people
            half a dozen people                     | 6 people
            a quarter of a million people           | 250000 people
            one point seven million people          | 1700000 people
            three and a half years                  | 3.5 a
            $5 a barrel                             | 5 USD/[bbl_us]
            $5 billion-a-year                       | 5000000000 USD/a
            $5 a pound                              | 5 USD/[lb_av]
            0.3 of a point                          | 0.3 points
            three-quarters of the vote              | 0.75 1
            the youngest of them 19                 | 19 a
            wolves number 60                        | 60 1
            worth EUR 5 million                     | 5000000 EUR
            52 people a day                         | 52 people/d
            52 people per day                       | 52 people/d
            percent of 10                           | 10 %
            - 1 4/5                                 | -1.8 1
            one one hundred and fifth               | 0.00952380952380952 1
            about half of the vote                  | about 0.5 1
            €13 billion plus interest               | 13000000000 EUR
            60 miles an hour                        | 60 [mi_i]/h
            """)
    void readsNumbersWithTheirUnits(String text, String expected) {
        assertThat(found(text)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            at least 52 people          | at least 52 people
            no fewer than 52 people     | at least 52 people
            not fewer than 52 people    | at least 52 people
            52-plus people              | at least 52 people
            52+ people                  | at least 52 people
            52 or more people           | at least 52 people
            52 people or more           | at least 52 people
            more than 52 people         | more than 52 people
            in excess of 52 people      | more than 52 people
            well over 52 people         | more than 52 people
            climbed past 52 people      | more than 52 people
            fell past 52 people         | less than 52 people
            in the past 52 days         | 52 d
            for over 20 years           | more than 20 a
            up to 52 people             | at most 52 people
            as many as 52 people        | at most 52 people
            no more than 52 people      | at most 52 people
            52 people or fewer          | at most 52 people
            fewer than 52 people        | less than 52 people
            just under 52 people        | less than 52 people
            about 52 people             | about 52 people
            an estimated 52 people      | about 52 people
            put by aides at about $5    | about 5 USD
            some 52 people              | about 52 people
            approx. 52 people           | about 52 people
            52-odd people               | about 52 people
            52 people or so             | about 52 people
            52 dead and more than usual | 52 dead
            >= 30 people                | at least 30 people
            30 people or greater        | at least 30 people
            less than or equal to 30 km | at most 30 km
            more than a dozen people    | more than 12 people
            50–60 people                | 50 to 60 people
            50 to 60 people             | 50 to 60 people
            between 50 and 60 people    | 50 to 60 people
            between 50% and 60%         | 50 to 60 %
            between $50 and $60         | 50 to 60 USD
            $50–60 million              | 50000000 to 60000000 USD
            5–10 million cars           | 5000000 to 10000000 cars
            two to three hundred ships  | 200 to 300 ships
            ranging from 5 to 9 percent | 5 to 9 %
            """)
    void readsBoundsBeforeAndBehind(String text, String expected) {
        assertThat(found(text)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Thousands of tons were stored    | Thousands of tons
            dozens of arrests                | dozens of arrests
            hundreds of thousands of people  | hundreds of thousands of people
            thousands of young men           | thousands of men
            """)
    void readsWordsInPlaceOfANumber(String text, String expected) {
        assertThat(found(text)).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In 2016 they left",
                "in 1911[1] and in 2014[12]",
                "on 4 August 2020",
                "August 4, 2020",
                "the 21st century",
                "call 0800 555 0199",
                "call +44 20 7946 0018",
                "call 800 555 0199",
                "the 4th floor",
                "from 2013 to 2016",
                "the 2019 elections",
                "around 1965.",
                "in 2000 people fled",
                "no number at all",
                "The bill passed 64-31.",
                "Test scores jumped.",
                "Building no1,963 stands.",
                ""
            })
    void datesYearsAndOrdinalsAreNoQuantities(String text) {
        assertThat(found(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1000^29 cells",
                "between 1 and 1000^29 cells",
                "0.0000000000000001e-30 people",
                "123456789012345678901234567890 trillion tons"
            })
    void aNumberOfMoreDigitsThanAQuantityHoldsIsNone(String text) {
        assertThat(found(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r", "\n"})
    void aFigureInWordsStandsOnOneLine(String lineBreak) {
        assertThat(found("hundreds" + lineBreak + "of thousands of people"))
                .containsExactly("hundreds of thousands of people");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not 52 people",
                "there weren’t 52 people",
                "not just 52 people",
                "rather than 52 people",
                "all but 52 people",
                "±5 percent",
                "1,5 million cars",
                "1 234 cars",
                "12,34,567 cars",
                "12 hundreds",
                "one million billion cars",
                "52-13 votes",
                "5 to 4 votes",
                "15 or 16 people",
                "two or three ships",
                "from 50 to 60 people",
                "between 50 people",
                "about 50 to 60 people",
                "at least about 52 people",
                "an estimated 4,000-plus people",
                "Flight 752 passengers",
                "the Boeing 737 planes",
                "World War Two veterans",
                "page 4",
                "page 52 readers",
                "a COVID-19 patient",
                "the non-zero cases",
                "an average of 52 people",
                "every 52 people",
                "one in 10 people",
                "two out of five people",
                "52 people each",
                "52 people fewer",
                "52 deaths daily",
                "5/6 people",
                "52:10 people",
                "100m runners",
                "over 20 years",
                "higher than 52 people",
                "three thousand million people",
                "raised $50 to 60 people",
                "2.5.1 people",
                "100 m runners"
            })
    void doubtsWhatIsNoPlainQuantity(String text) {
        assertThat(QuantityFinder.find(text, all(text)))
                .filteredOn(mention -> mention.firm() && !mention.bare())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            52 fewer people         | people
            52 women’s clinics      | women
            52 soldiers’ families   | soldiers
            52 attacks killed crowds| crowds
            52 people smugglers     | people
            12 member states        | members
            five death sentences    | deaths
            four-page cables        | cables
            5 Canadian dollars      | dollars
            500 pounds of powder    | GBP
            A$5 million             | USD
            52 second homes         | s
            five square miles       | [mi_i]
            52 bird deaths          | people
            $5 million homes        | homes
            2 percent points        | %
            30 soldiers             | children
            30 injured              | deaths
            52 percentage points    | %
            52 per mille            | %
            """)
    void doesNotCountTheWrongThing(String text, String unit) {
        assertThat(QuantityFinder.find(text, all(text)))
                .filteredOn(Mention::firm)
                .noneMatch(mention -> UnitWords.supports(mention.quantity().unit(), unit));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            recovered 17 stolen paintings   | NONE
            the index recovered 17 points   | UP
            divers raised 30 wrecks         | NONE
            the party lost 12 seats         | DOWN
            the navy lost two frigates      | NONE
            climbed 14 mountains            | NONE
            climbed 14 percent              | UP
            wiped $8 billion off its value  | DOWN
            made $8 billion off its value   | NONE
            20 percent off the price        | DOWN
            """)
    void tellsARiseOrFallFromWhatIsDoneToThings(String text, Direction change) {
        assertThat(QuantityFinder.find(text, all(text)))
                .extracting(Mention::change)
                .containsExactly(change);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            raised $12 million in three months     | 2
            raised 8 percent in two years          | 2
            made three million dollars in two years | 2
            one in three months was dry            | 0
            one of two in three months was dry     | 0
            it took EUR 5 million, or CHF 6        | 2
            """)
    void whatTookSomeTimeIsNoShareOfIt(String text, int firm) {
        assertThat(QuantityFinder.find(text, all(text)).stream()
                        .filter(Mention::firm)
                        .filter(m -> !m.bare())
                        .count())
                .isEqualTo(firm);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            two years and six months                | 30 mo
            5 hours 30 minutes                      | 330 min
            eight hours 33 minutes and 46 seconds   | 30826 s
            about 6 feet 2 inches                   | about 74 [in_i]
            """)
    void aMeasureInSeveralUnitsIsOneFigure(String text, String expected) {
        assertThat(found(text)).containsExactly(expected);
        assertThat(QuantityFinder.find(text, all(text))).allMatch(Mention::firm);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            it rose from 50 to 60 percent                 | 50 %, 60 %
            cut from 5 to 7 percent to 3 to 5 percent     | 5 to 7 %, 3 to 5 %
            it fell by 1 to 1.5 percent                   | 1 to 1.5 %
            it rose by 10 percent to 50 yen               | 10 %, 50 JPY
            it jumped 104 yen to 689 yen                  | 104 JPY, 689 JPY
            from 300 cows in 1950 to 12,000 cows today    | 300 cows, 12000 cows
            from 12,000 cows in 1950 to 300 today         | 12000 cows, 300 cows
            from 1,200 in 2012 to 2,400 people in 2013    | 1200 people, 2400 people
            from 12 in May to 15 in June                  | 12 1, 15 1
            at 30 °F (−1.1 °C) to 40 °F (4.4 °C) they live | 30 to 40 [degF], -1.1 to 4.4 Cel
            """)
    void aMoveFromOneNumberToAnotherIsNoRange(String text, String expected) {
        assertThat(found(text)).containsExactly(expected.split(", "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            they got 5 and 6 kilograms                    | 5 kg, 6 kg
            they drew 10, 20 and 30 litres                | 10 L, 20 L, 30 L
            2.09 billion and 1.722 billion dollars        | 2090000000 USD, 1722000000 USD
            280 million of the 1.5 billion shekels        | 280000000 ILS, 1500000000 ILS
            sales of 657 mln dlrs against 431 mln         | 657000000 USD, 431000000 USD
            it costs more than $4m (£3.5m) a day          | more than 4000000 USD/d, more than 3500000 GBP/d
            Of the 650 members, 412 voted.                | 650 members, 412 members
            3 men and 5                                   | 3 men, 5 1
            """)
    void aUnitIsSaidOnceForSeveralNumbers(String text, String expected) {
        assertThat(found(text)).containsExactly(expected.split(", "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            it rose to RM23.50                            | 23.5 MYR
            it cost SEK10bn and 6 billion rupiah          | 10000000000 SEK, 6000000000 IDR
            it went for AUD1.5m                           | 1500000 AUD
            it is worth $US55,931,000 ($A82,615,680)      | 55931000 USD, 82615680 AUD
            he paid dlrs 300,000 and Mex$90 million       | 300000 USD, 90000000 MXN
            it pays 35 dlrs a share and 50 cts            | 35 USD/share, 50 cents
            sales of 35m of the devices                   | 35000000 devices
            waves of 2.5m were seen                       | 2.5 m
            a rate of .001 per cent                       | 0.001 %
            1.67×10−27 kg, 7 × 10¹² W and 3×10^8 m/s      | 0.00000000000000000000000000167 kg, 7000000000000 W, 300000000 m/s
            at minus-130 degrees and −12 °C               | -130 deg, -12 Cel
            a sub-300 square metre house                  | less than 300 m2
            it fell one-tenth of 1 percent                | 0.1 %
            a six-and-a-half-year sentence                | 6.5 a
            it took a year and a half                     | 1.5 a
            20 years and a half                           | 20.5 a
            6ft 4in                                       | 76 [in_i]
            it rose by 1/4 point                          | 0.25 points
            <AMO> 1.5 billion dlr                         | 1500000000 USD
            it costs 64.5 cents a lb                      | 64.5 cents/[lb_av]
            a two-to-three-year term                      | 2 to 3 a
            he paid hundred dollars for it                | 100 USD
            the rate is 1.5％ now                         | 1.5 %
            fraud costs hundreds of millions of pounds    | hundreds of millions of GBP
            a bomb of 500 pounds of dynamite              | 500 [lb_av]
            she won 40 pounds on the horse                | 40 GBP
            Tesla delivered 63,150 Model 3s               | 63150 model
            """)
    void aNumberIsReadAsItsWritersMeanIt(String text, String expected) {
        assertThat(found(text)).containsExactly(expected.split(", "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "she is in her 30s and loves the 1930s",
                "it was in the '80s",
                "the pilots of F-16s and the viewers of Channel 5s news",
                "In 2016 Stone spoke to them",
                "the 8th Circuit judges met at the 16th Commonwealth Games",
                "One sees it everywhere, and one suspects that it was planned.",
                "they saw one another",
                "the class of '84",
                "trade from 0900 to 1305",
                "the PM2.5 and the H2O",
                "the 49ers and the 3D films"
            })
    void aNumberOfANameOrAnAgeGroupIsNone(String text) {
        assertThat(found(text)).isEmpty();
    }

    @Test
    void spansAreThoseOfTheWords() {
        String text = "They say at least 3,200 people or more lived there, between 50 and 60 of them young.";
        List<Mention> found = QuantityFinder.find(text, all(text));
        assertThat(found).extracting(mention -> mention.number().in(text)).containsExactly("3,200", "50 and 60");
        assertThat(found)
                .extracting(mention -> mention.in(text))
                .containsExactly("at least 3,200 people or more", "between 50 and 60");
    }

    @Test
    void offsetsCountInTheWholeText() {
        String text = "Not here: 7 cars. But 52 people here, and 8 cars there.";
        Span part = new Span(text.indexOf("But"), text.indexOf(" and 8"));
        assertThat(QuantityFinder.find(text, part)).extracting(Mention::number).containsExactly(new Span(22, 24));
    }

    private static List<String> found(String text) {
        return QuantityFinder.find(text, all(text)).stream()
                .map(mention -> said(mention.quantity()))
                .toList();
    }

    private static Span all(String text) {
        return new Span(0, text.length());
    }

    private static String said(Quantity quantity) {
        return switch (quantity) {
            case Quantity.Amount(Bound bound, var number, String unit) ->
                (bound.words() + " " + number.stripTrailingZeros().toPlainString() + " " + unit).strip();
            case Quantity.Range(var min, var max, String unit) ->
                min.toPlainString() + " to " + max.toPlainString() + " " + unit;
            case Quantity.Wording(String words, String unit) -> words + " of " + unit;
        };
    }
}
