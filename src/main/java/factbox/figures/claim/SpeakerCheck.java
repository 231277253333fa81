package factbox.figures.claim;

import factbox.figures.quantity.QuantityFinder;
import factbox.figures.token.Lexicon;
import factbox.figures.token.Sentence;
import factbox.figures.token.Token;
import factbox.figures.token.Tokenizer;
import factbox.story.KeyFigure;
import factbox.story.Span;
import java.util.List;
import java.util.stream.IntStream;

/// Checks who says a figure: those whom its sentence names as saying it.
final class SpeakerCheck {
    private final Stated stated;
    private final Sentence sentence;
    private final ClaimTable table;
    private final Scope scope;

    SpeakerCheck(ClaimedNumber number) {
        this.stated = number.stated();
        this.sentence = stated.sentence();
        this.table = number.parsed().table();
        this.scope = number.scope();
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
        Heard heard = Heard.NOBODY;
        for (Sentence before : stated.preceding()) {
            heard = new Speakers(before, QuantityFinder.find(before), heard).after();
        }
        Span speaker = new Speakers(sentence, stated.mentions(), heard).of(stated.mention());
        if (speaker != null && isNamed(name, speaker.in(sentence.text()))) {
            return Finding.HELD;
        }
        if (isSubject(name) || isSaidBehind(name)) {
            return Finding.HELD;
        }
        if (speaker != null) {
            return Finding.contradicted(
                    "The sentence gives it as said by “%s”, not by “%s”.".formatted(speaker.in(sentence.text()), who));
        }
        return Finding.silent("The sentence does not say that “%s” says it.".formatted(who));
    }

    private boolean isNamed(List<Token> name, String speaker) {
        List<Token> words = Tokenizer.all(speaker, sentence.lexicon().vocabulary);
        Sentence said = new Sentence(sentence.text(), words, sentence.lexicon());
        return name.stream().allMatch(word -> {
            LabelWord wanted = new LabelWord(word, table, sentence.lexicon());
            return IntStream.range(0, said.size()).anyMatch(at -> wanted.isAt(said, at));
        });
    }

    /// Whether those named speak in the number's own clause, in one on which it hangs, or in one of speech behind it.
    private boolean isSubject(List<Token> name) {
        Clause own = scope.clause();
        for (Clause clause = own; clause != null; clause = clause.parent()) {
            if ((clause.equals(own) || !hasQuantity(clause))
                    && isSpeech(clause)
                    && isWithin(name, clause.from(), clause.to())) {
                return true;
            }
        }
        List<Clause> all = scope.clauses().all();
        int next = all.indexOf(own) + 1;
        return next < all.size()
                && all.get(next).join() == Clause.Join.REPORTING
                && isWithin(name, all.get(next).from(), all.get(next).to());
    }

    /// `US officials said so on Tuesday.`
    private boolean isSaidBehind(List<Token> name) {
        Sentence following = stated.following();
        for (int at = 0; at < following.size(); at++) {
            if (table.at(ClaimWords.SPEECH, following, at) > 0
                    && table.has(ClaimWords.SAYING_SO, following.token(at + 1))
                    && isPhraseEnd(following.token(at + 2))) {
                int verb = at;
                return name.stream()
                        .map(word -> new LabelWord(word, table, sentence.lexicon()))
                        .allMatch(word -> IntStream.range(0, verb).anyMatch(each -> word.isAt(following, each)));
            }
        }
        return false;
    }

    /// `said so on Tuesday`, but not `replied that he`.
    private boolean isPhraseEnd(Token next) {
        return !next.isWord() || table.has(ClaimWords.PREPOSITION, next) || table.has(ClaimWords.TIME_WORD, next);
    }

    private boolean hasQuantity(Clause clause) {
        return stated.mentions().stream()
                .anyMatch(
                        mention -> clause.has(sentence.indexOf(mention.number().start())));
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
