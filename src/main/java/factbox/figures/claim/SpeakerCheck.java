package factbox.figures.claim;

import factbox.figures.token.Lexicon;
import factbox.figures.token.Sentence;
import factbox.figures.token.Token;
import factbox.figures.token.Tokenizer;
import factbox.story.KeyFigure;
import factbox.story.Span;
import java.util.List;

/// Checks who says a figure: those whom its sentence names as saying it.
final class SpeakerCheck {
    private final Stated stated;
    private final Sentence sentence;
    private final ClaimTable table;
    private final Scope scope;

    SpeakerCheck(Stated stated, ClaimTable table, Scope scope) {
        this.stated = stated;
        this.sentence = stated.sentence();
        this.table = table;
        this.scope = scope;
    }

    Finding finding(KeyFigure figure) {
        String who = figure.attribution();
        if (who == null) {
            return Finding.HELD;
        }
        Lexicon lexicon = sentence.lexicon();
        List<Token> name = Tokenizer.all(who, lexicon.vocabulary).stream()
                .filter(token -> token.isWord() && !table.has(ClaimWords.LABEL_WORD_WITHOUT_MEANING, token))
                .toList();
        Span speaker = new Speakers(sentence).of(stated.mention());
        boolean near = speaker != null && !isRival(sentence.indexOf(speaker.start()));
        if (speaker != null && near && isWithin(name, sentence.indexOf(speaker.start()), sentence.indexOf(speaker.end() - 1) + 1)) {
            return Finding.HELD;
        }
        if (isSubject(name)) {
            return Finding.HELD;
        }
        if (speaker != null && near) {
            return Finding.contradicted("The sentence gives it as said by “%s”, not by “%s”."
                    .formatted(speaker.in(sentence.text()), who));
        }
        return Finding.silent("The sentence does not say that “%s” says it.".formatted(who));
    }

    /// Whether a speaker's clause has a quantity of its own.
    private boolean isRival(int speaker) {
        Clause clause = scope.clauses().at(speaker);
        return clause != scope.clause()
                && stated.mentions().stream()
                        .anyMatch(mention -> clause.has(sentence.indexOf(mention.number().start())));
    }

    /// `the rebels claimed`, `a poll by Ipsa gave`: the subject of the number's own clause.
    private boolean isSubject(List<Token> name) {
        Clause clause = scope.clause();
        int verb = clause.verb();
        boolean speech = verb >= 0 && table.at(ClaimWords.SPEECH, sentence, verb) > 0;
        return speech && isWithin(name, clause.from(), verb);
    }

    private boolean isWithin(List<Token> name, int from, int to) {
        return name.stream().allMatch(word -> isIn(new LabelWord(word, table, sentence.lexicon()), from, to));
    }

    private boolean isIn(LabelWord word, int from, int to) {
        for (int at = from; at < to; at++) {
            if (word.isAt(sentence, at)) {
                return true;
            }
        }
        return false;
    }
}
