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
        return clause != scope.clause() && hasQuantity(clause);
    }

    /// Whether those named speak in the number's own clause, in one on which it hangs, or in one of speech behind it.
    private boolean isSubject(List<Token> name) {
        Clause own = scope.clause();
        for (Clause clause = own; clause != null; clause = clause.parent()) {
            if ((clause == own || !hasQuantity(clause)) && isSpeech(clause) && isWithin(name, clause.from(), clause.to())) {
                return true;
            }
        }
        List<Clause> all = scope.clauses().all();
        int next = all.indexOf(own) + 1;
        return next < all.size()
                && all.get(next).join() == Clause.Join.REPORTING
                && isWithin(name, all.get(next).from(), all.get(next).to());
    }

    private boolean hasQuantity(Clause clause) {
        return stated.mentions().stream()
                .anyMatch(mention -> clause.has(sentence.indexOf(mention.number().start())));
    }

    /// Whether a clause has a word for saying, thinking or counting.
    private boolean isSpeech(Clause clause) {
        for (int at = clause.from(); at < clause.to(); at++) {
            if (table.at(ClaimWords.SPEECH, sentence, at) > 0 || table.at(ClaimWords.OPINION, sentence, at) > 0) {
                return true;
            }
        }
        return false;
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
