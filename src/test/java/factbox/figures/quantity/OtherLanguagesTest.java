package factbox.figures.quantity;

import static factbox.figures.choose.Stories.amount;
import static factbox.figures.choose.Stories.figure;
import static factbox.figures.choose.Stories.passage;
import static factbox.figures.choose.Stories.text;
import static org.assertj.core.api.Assertions.assertThat;

import factbox.figures.choose.Stories;
import factbox.figures.verify.Standing;
import factbox.story.Bound;
import factbox.story.Quantity;
import factbox.story.Span;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Digits, grouping, percent, money, scale words and bounds are read in five more languages, and checked in them.
final class OtherLanguagesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fr | Au moins 171 personnes ont été tuées.                  | at least 171 personnes
            fr | Quelque 3 200 réfugiés vivaient là.                    | about 3200 réfugiés
            fr | Les prix ont augmenté de 12,5 % en un an.              | 12.5 %
            fr | L’aide atteint 1,7 milliard de dollars.                | 1700000000 USD
            fr | Un prêt de 250 millions d’euros                        | 250000000 EUR
            fr | Plus de 2 750 tonnes étaient stockées.                 | more than 2750 t
            fr | Près de 60 pour cent des électeurs                     | about 60 %
            fr | Jusqu’à 40 kilomètres de routes                        | at most 40 km
            fr | Moins de 45 minutes plus tard                          | less than 45 min
            fr | Un rabais de 30 €                                      | 30 EUR
            de | Mindestens 171 Menschen starben.                       | at least 171 menschen
            de | Rund 3.200 Flüchtlinge lebten dort.                    | about 3200 flüchtlinge
            de | Die Preise stiegen um 12,5 Prozent.                    | 12.5 %
            de | Die Hilfe beträgt 1,7 Milliarden Dollar.               | 1700000000 USD
            de | Das Werk kostet 250 Mio. Euro.                         | 250000000 EUR
            de | Mehr als 2.750 Tonnen lagerten dort.                   | more than 2750 t
            de | Bis zu 40 Kilometer lang                               | at most 40 km
            de | Knapp 45 Minuten dauerte es.                           | about 45 min
            de | Weniger als 5 Prozentpunkte                            | less than 5 percentage points
            de | Es kostet 1.234.567,89 Euro.                           | 1234567.89 EUR
            es | Al menos 171 personas murieron.                        | at least 171 personas
            es | Unos 3.200 refugiados vivían allí.                     | about 3200 refugiados
            es | Los precios subieron un 12,5 por ciento.               | 12.5 %
            es | La ayuda suma 1.700 millones de dólares.               | 1700000000 USD
            es | Un préstamo de 250 millones de euros                   | 250000000 EUR
            es | Más de 2.750 toneladas estaban guardadas.              | more than 2750 t
            es | Hasta 40 kilómetros de vías                            | at most 40 km
            es | Menos de 45 minutos después                            | less than 45 min
            es | Casi el 60 % votó.                                     | 60 %
            es | Cerca de 5 mil soldados                                | about 5000 soldados
            ar | قتل ما لا يقل عن ١٧١ شخصا                              | at least 171 شخصا
            ar | نحو ٣٬٢٠٠ لاجئ                                         | about 3200 لاجئ
            ar | ارتفعت الأسعار ١٢٫٥ في المئة                           | 12.5 %
            ar | أكثر من 1.7 مليار دولار                                | more than 1700000000 USD
            ar | 250 مليون يورو                                         | 250000000 EUR
            ar | أكثر من ٢٧٥٠ طنا                                       | more than 2750 t
            ar | حوالي ٤٥ دقيقة                                         | about 45 min
            ar | أقل من 5%                                              | less than 5 %
            ar | ٥٢ ألف شخص                                             | 52000 شخص
            ar | في عام 2021 و1,963 شخصا                                | 1963 شخصا
            ar | زادت وب15٪                                             | 15 %
            ar | بـ١٬٢٠٠ دولار                                          | 1200 USD
            fa | دست کم ۱۷۱ نفر کشته شدند                               | at least 171 نفر
            fa | حدود ۳٬۲۰۰ پناهنده                                     | about 3200 پناهنده
            fa | قیمت‌ها ۱۲٫۵ درصد بالا رفت                             | 12.5 %
            fa | بیش از ۱٫۷ میلیارد دلار                                | more than 1700000000 USD
            fa | ۲۵۰ میلیون یورو                                        | 250000000 EUR
            fa | حداکثر ۴۰ کیلومتر                                      | at most 40 km
            fa | حدود ۴۵ دقیقه                                          | about 45 min
            fa | کمتر از ۵ درصد                                         | less than 5 %
            fa | ۵۲ هزار نفر                                            | 52000 نفر
            ar | بأكثر من 20 شخصا                                       | more than 20 شخصا
            ja | 失業率は１．５％だった。                                 | 1.5 %
            ja | 売上高は１２０億円だった。                               | 12000000000 JPY
            zh | 该项目耗资３５００万美元。                               | 35000000 USD
            zh | 共有３０人。                                            | 30 人
            ja | 震源の深さは１０ｋｍだった。                             | 10 km
            """)
    void readsNumbersUnitsAndBounds(String language, String sentence, String expected) {
        List<Mention> found =
                QuantityFinder.find(sentence, new Span(0, sentence.length()), Locale.forLanguageTag(language));
        assertThat(found).extracting(mention -> said(mention.quantity())).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fr | La réunion du 23 mai à 20h30              |
            fr | Un homme est mort, une femme aussi.       |
            fr | entre 60% à 70% des gens                  | 60–70 %
            fr | entre 15 et 20 points                     | 15–20 percentage points
            de | um 20.15 Uhr kam eine Frau                |
            de | zwischen 15 und 20 Prozent                | 15–20 %
            de | eine Million Menschen                     | 1000000 menschen
            es | el 23 may a las 20.15                     |
            es | murió una persona el 4 de julio           |
            es | entre 15 y 20 puntos                      | 15–20 puntos
            ar | في 4 جويلية                               |
            ar | بين 15 و20 نقطة                           | 15–20 نقطة
            fa | بین ۱۵ تا ۲۰ نفر                          | 15–20 نفر
            """)
    void daysTimesAndArticlesAreNoFiguresAndRangesAreOne(String language, String sentence, String expected) {
        List<Mention> found =
                QuantityFinder.find(sentence, new Span(0, sentence.length()), Locale.forLanguageTag(language));
        assertThat(found)
                .extracting(mention -> said(mention.quantity()))
                .isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fr | Les ventes ont augmenté de 3,5 % en mai.  | UP
            de | Der Umsatz sank um 4,2 Prozent.           | DOWN
            es | Los precios subieron un 12,5 por ciento.  | UP
            ar | ارتفعت الأسعار بنسبة 5%                   | UP
            zh | 出口增长了４．５％。                       | UP
            """)
    void aChangeIsRead(String language, String sentence, Direction expected) {
        assertThat(QuantityFinder.find(sentence, new Span(0, sentence.length()), Locale.forLanguageTag(language)))
                .extracting(Mention::change)
                .containsExactly(expected);
    }

    private static String said(Quantity quantity) {
        return quantity instanceof Quantity.Amount(Bound bound, var number, String unit)
                ? (bound.words() + " " + number.stripTrailingZeros().toPlainString() + " " + unit).strip()
                : quantity instanceof Quantity.Range(var min, var max, String unit)
                        ? "%s–%s %s".formatted(min.toPlainString(), max.toPlainString(), unit)
                        : quantity.toString();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fr | 171 personnes ont été tuées.           | personnes tuées       | EXACTLY   | 171        | people
            fr | 171 personnes ont été tuées.           | nombre de tués        | EXACTLY   | 171        | people
            fr | 3 200 réfugiés vivaient là.            | réfugiés              | EXACTLY   | 3200       | réfugiés
            fr | Plus de 12,5 % des voix                | part des voix         | MORE_THAN | 12.5       | %
            fr | L’aide atteint 1,7 milliard de dollars.| montant de l’aide     | EXACTLY   | 1700000000 | USD
            fr | Le blé coûte 250 euros, mais il n’est pas cher. | ce que coûte le blé | EXACTLY | 250 | EUR
            de | Mindestens 171 Menschen starben.       | Menschen, die starben | AT_LEAST  | 171        | people
            de | 3.200 Flüchtlinge                      | Zahl der Flüchtlinge  | EXACTLY   | 3200       | Flüchtlinge
            de | Die Preise stiegen um 12,5 Prozent.    | Preise stiegen        | EXACTLY   | 12.5       | %
            de | Die Hilfe beträgt 1,7 Milliarden Dollar. | Betrag der Hilfe    | EXACTLY   | 1700000000 | USD
            es | Al menos 171 personas murieron.        | personas que murieron | AT_LEAST  | 171        | people
            es | Unos 3.200 refugiados                  | número de refugiados  | ABOUT     | 3200       | refugiados
            es | La ayuda suma 1.700 millones de dólares. | suma de la ayuda    | EXACTLY   | 1700000000 | USD
            ar | قتل ١٧١ شخصا                           | قتل                   | EXACTLY   | 171        | people
            ar | 1.7 مليار دولار                        | عدد                   | EXACTLY   | 1700000000 | USD
            fa | ۱۷۱ نفر کشته شدند                      | تعداد کشته            | EXACTLY   | 171        | people
            fa | ۱۲٫۵ درصد                              | میزان                 | EXACTLY   | 12.5       | %
            """)
    void aRightFigureIsVerified(
            String language, String sentence, String label, Bound bound, String number, String unit) {
        assertThat(standing(language, sentence, label, bound, number, unit)).isEqualTo(Standing.VERIFIED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fr | 171 personnes ont été tuées.           | personnes blessées    | 171
            fr | 3 200 réfugiés vivaient là.            | soldats               | 3200
            de | Mindestens 171 Menschen starben.       | Verletzte             | 171
            es | Al menos 171 personas murieron.        | personas heridas      | 171
            ar | قتل ١٧١ شخصا                           | جرحى                  | 171
            fa | ۱۷۱ نفر کشته شدند                      | تعداد زخمی            | 171
            """)
    void aLabelThatTheSentenceDoesNotSayIsNeverVerified(String language, String sentence, String label, String number) {
        for (Bound bound : List.of(Bound.EXACTLY, Bound.AT_LEAST)) {
            assertThat(standing(language, sentence, label, bound, number, "people"))
                    .isIn(Standing.NUMBER_ONLY, Standing.UNSUPPORTED);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fr | 171 personnes n’ont pas été tuées.     | EXACTLY   | 171        | people
            fr | Il n’y avait pas 171 personnes.        | EXACTLY   | 171        | people
            fr | Si 171 personnes viennent              | EXACTLY   | 171        | people
            fr | Au moins 171 personnes                 | EXACTLY   | 171        | people
            fr | 171 personnes par jour                 | EXACTLY   | 171        | people
            fr | 1,7 milliard de dollars                | EXACTLY   | 1700000    | USD
            fr | 12,5 % des gens                        | EXACTLY   | 125        | %
            fr | trente-deux personnes                  | EXACTLY   | 2          | people
            fr | 2 millions et 300 000 personnes        | EXACTLY   | 300000     | people
            de | Keine 171 Menschen                     | EXACTLY   | 171        | people
            de | Rund 171 Menschen                      | EXACTLY   | 171        | people
            de | 3.200 Flüchtlinge                      | EXACTLY   | 3.2        | Flüchtlinge
            de | 171 Menschen pro Tag                   | EXACTLY   | 171        | people
            es | No murieron 171 personas.              | EXACTLY   | 171        | people
            es | treinta y dos personas                 | EXACTLY   | 2          | people
            es | 1.700 millones de dólares              | EXACTLY   | 1700       | USD
            ar | لم يقتل ١٧١ شخصا                       | EXACTLY   | 171        | people
            ar | نحو ١٧١ شخصا                           | EXACTLY   | 171        | people
            fa | ۱۷۱ نفر کشته نشدند                     | EXACTLY   | 171        | people
            fa | ۵۲ تن کشته شدند                        | EXACTLY   | 52         | t
            fa | ۵۲ هزار و ۳۰۰ نفر                      | EXACTLY   | 300        | people
            fa | ۵۲ هزار و ۳۰۰ نفر                      | EXACTLY   | 52000      | people
            """)
    void aWrongFigureIsNot(String language, String sentence, Bound bound, String number, String unit) {
        assertThat(standing(language, sentence, "%", bound, number, unit)).isEqualTo(Standing.UNSUPPORTED);
    }

    private static Standing standing(
            String language, String sentence, String label, Bound bound, String number, String unit) {
        return Stories.verifier(text(sentence), Locale.forLanguageTag(language))
                .verify(figure(label, amount(bound, number, unit), passage(sentence)))
                .standing();
    }
}
