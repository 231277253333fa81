package factbox.search;

import factbox.story.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.fa.PersianNormalizationFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/// Parts any text into words, in the same way for stories, queries and passages; only stems depend on the language.
final class WordAnalyzer extends Analyzer {
    /// A word in the form in which it is compared, and where in the text it stands; a compound stands `beside` its
    /// words.
    record Word(String form, Span span, boolean beside) {
        Word(String form, Span span) {
            this(form, span, false);
        }
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = new StandardTokenizer();
        TokenStream folded = new PersianNormalizationFilter(new ArabicNormalizationFilter(new FoldingFilter(words)));
        return new TokenStreamComponents(words, new CJKBigramFilter(folded));
    }

    /// The words of a text in their order.
    List<Word> words(String text) {
        return CamelCase.parted(text, LatinWords.of(text).orElseGet(() -> analyzed(text)));
    }

    /// The words of a text, and behind the word that it begins with each compound.
    List<Word> terms(String text) {
        List<Word> words = words(text);
        List<Compound> compounds = Compound.in(text, words);
        if (compounds.isEmpty()) {
            return words;
        }
        List<Word> terms = new ArrayList<>(words.size() + compounds.size());
        int next = 0;
        for (int at = 0; at < words.size(); at++) {
            terms.add(words.get(at));
            for (; next < compounds.size() && compounds.get(next).first() == at; next++) {
                Compound compound = compounds.get(next);
                terms.add(new Word(compound.form(), compound.span(words), true));
            }
        }
        return terms;
    }

    /// The words of a text in any script, without looking for capitals within words.
    List<Word> analyzed(String text) {
        List<Word> words = new ArrayList<>(text.length() / 6 + 1);
        try (TokenStream stream = tokenStream("", apart(text))) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                if (!term.isEmpty()) {
                    words.add(new Word(term.toString(), new Span(offset.startOffset(), offset.endOffset())));
                }
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    /// An apostrophe parts what it stands between, as in `Beirut’s` and `l’eau`.
    private static String apart(String text) {
        return text.replace('\'', ' ').replace('’', ' ');
    }
}
