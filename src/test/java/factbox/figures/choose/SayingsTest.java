package factbox.figures.choose;

import static org.assertj.core.api.Assertions.assertThat;

import factbox.figures.claim.SaidDate;
import factbox.story.Span;
import factbox.story.StoryText;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who says a figure and as of when are words of its sentence, and nobody where the sentence names nobody.
final class SayingsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            According to the interior ministry, 40 people died.                     | the interior ministry
            Some 40 people died, according to the Red Cross.                        | the Red Cross
            Some 40 people died, according to a report by Oxfam published on Monday.| a report by Oxfam
            40 people died, police said.                                            | police
            Police said 40 people died.                                             | Police
            40 people died, said the mayor.                                         | the mayor
            40 people died, said Maria Lopez, the mayor.                            | Maria Lopez, the mayor
            The World Bank estimates that 40 million people need help.              | The World Bank
            40 million people need help, the World Bank estimates.                  | the World Bank
            The company reported sales of $40 million.                              | The company
            Health officials in Gaza put the toll at 40.                            | Health officials in Gaza
            The union says 40 workers were fired.                                   | The union
            Analysts at Goldman Sachs expect growth of 4 percent.                   | Analysts at Goldman Sachs
            The U.N. refugee agency said 4,000 people fled.                         | The U.N. refugee agency
            UNHCR counted 4,000 refugees there.                                     | UNHCR
            The army’s spokesman, Col. Sami Haddad, said 40 men were held.          | The army’s spokesman, Col. Sami Haddad
            “We lost 40 men,” the general told reporters.                           | the general
            “We lost 40 men,” said General Haddad.                                  | General Haddad
            A government report found that 40 percent had left.                     | A government report
            Data from the statistics office showed a rise of 4 percent.             | Data from the statistics office
            The rebels claimed to have killed 40 soldiers.                          | The rebels
            It cost 40 million euros, the paper reported.                           | the paper
            Police have confirmed 40 deaths.                                        | Police
            The ministry has said 40 people died.                                   | The ministry
            The ministry also said 40 people died.                                  | The ministry
            The ministry later confirmed that 40 people died.                       | The ministry
            As reported by Reuters, 40 people died.                                 | Reuters
            A study by the university suggests 40 percent are at risk.              | A study by the university
            The IMF forecast growth of 4 percent.                                   | The IMF
            Israel’s military said 40 rockets were fired.                           | Israel’s military
            The Bureau of Prisons, Probation and Parole said 40 men fled.           | The Bureau of Prisons, Probation and Parole
            In the view of analysts at Dorn, it will save $40 million.              | analysts at Dorn
            It cost the railway 40 million pounds, it said.                         | the railway
            A survey by pollster Delta showed 40 percent for her.                   | A survey by pollster Delta
            It beat the 40 million euros forecast by analysts in a company-run poll.| analysts in a company-run poll
            The bank kept its rate and said 40 branches would close.                | The bank
            On Monday Acme shut its mill and said it would cut 40 jobs.             | Acme
            Police put it at 40 shots and said no one was held.                     | Police
            He said 40 people had died.                                             |
            She told the paper that 40 people had died.                             |
            They said 40 people had died.                                           |
            It said 40 people had died.                                             |
            40 people died.                                                         |
            The storm killed 40 people.                                             |
            40 people who said they were sick were sent home.                       |
            It is said that 40 people died.                                         |
            """)
    void aFigureIsSaidByWhomTheSentenceNames(String sentence, @Nullable String who) {
        assertThat(words(sentence, figure(sentence, 0).attribution())).isEqualTo(who);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The army said 40 people died; the rebels said 60 people died.           | The army      | the rebels
            Police said 40 people died, but the Red Cross said 60 people died.      | Police        | the Red Cross
            The army said 40 people died, while according to Oxfam 60 people died.  | The army      | Oxfam
            Police said 40 people died and 60 people were hurt.                     | Police        | Police
            Sales fell 7 percent after the drugmaker said it would recall 40 pills. |               | the drugmaker
            It had 40 million euros, beating the 30 million euros forecast by Dorn. |               | Dorn
            A poll of 2,050 voters by Delta showed 40 percent for her.              |               | A poll of 2,050 voters by Delta
            """)
    void eachClauseHasItsOwnSpeaker(String sentence, @Nullable String first, String second) {
        assertThat(words(sentence, figure(sentence, 0).attribution())).isEqualTo(first);
        assertThat(words(sentence, figure(sentence, 1).attribution())).isEqualTo(second);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            On 4 August 2020 the blast killed 171 people.               | 4 August 2020
            The blast of August 4, 2020 killed 171 people.              | August 4, 2020
            As of 11 August, 171 people had died.                       | 11 August
            In June 2019 there were 4,158 refugees.                     | June 2019
            There were 4,158 refugees in 2019.                          | 2019
            Since 2006 the aid has come to $1.7 billion.                |
            By the end of 2016 some 2,195 people had moved.             | 2016
            Sales rose 4 percent in the third quarter of 2023.          | third quarter of 2023
            In March, 40 people died.                                   | March
            40 people died in September.                                | September
            The unemployment rate was 4 percent in May.                 | May
            It may cost 40 million euros.                               |
            They march 40 kilometres a day.                             |
            On Tuesday 40 people died.                                  | Tuesday
            40 people died on Tuesday.                                  | Tuesday
            40 people died yesterday.                                   | yesterday
            40 people died.                                             |
            The 2016 agreement covered 40 people.                       |
            The firm, founded in 1965, has 40 workers.                  |
            Turnout was 64 percent in Sunday's vote.                    | Sunday's
            It wants to be green by 2040 and runs 23 plants.            |
            In the week to July 29, stocks rose by 40 barrels.          | July 29
            In the three months to March 31 it sold 40 ships.           | March 31
            """)
    void aFigureIsAsOfTheDateThatTheSentenceGives(String sentence, @Nullable String when) {
        assertThat(when(sentence, 0)).isEqualTo(when);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2,195 people moved in 2016 and another 1,963 in 2017.       | 2016     | 2017
            In 2016 some 2,195 people moved, and in 2017 1,963 people.  | 2016     | 2017
            Sales were $4 billion in May and $5 billion in June.        | May      | June
            """)
    void eachFigureHasTheDateNearestToIt(String sentence, String first, String second) {
        assertThat(when(sentence, 0)).isEqualTo(first);
        assertThat(when(sentence, 1)).isEqualTo(second);
    }

    private static Figure figure(String sentence, int index) {
        StoryText text = Stories.text(sentence);
        return StoryFigures.of(text, Locale.ENGLISH, "").get(index);
    }

    private static @Nullable String when(String sentence, int index) {
        SaidDate said = figure(sentence, index).asOf();
        return said == null ? null : words(sentence, said.words());
    }

    private static @Nullable String words(String sentence, @Nullable Span span) {
        return span == null ? null : span.in(sentence);
    }
}
