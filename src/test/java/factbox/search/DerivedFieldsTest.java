package factbox.search;

import static org.assertj.core.api.Assertions.assertThat;

import factbox.library.StoredStory;
import factbox.story.Body;
import factbox.story.Element;
import factbox.story.Source;
import factbox.story.Story;
import factbox.story.StoryText;
import factbox.story.Tag;
import factbox.story.Text;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.SmallFloat;
import org.junit.jupiter.api.Test;

/// Stems and beginnings that a segment derives from its words are those of the stories, and count as often.
final class DerivedFieldsTest {
    private static final int SEGMENTS = 4;
    /// A segment with stories of one language alone.
    private static final int ENGLISH = 1;
    private static final int STORIES = 30;
    /// Of two, three and four bytes a character.
    private static final List<String> OTHERS = List.of("東京", "大阪湾", "𐌰𐌱𐌲", "é", "zżź");

    private final WordAnalyzer analyzer = new WordAnalyzer();
    private final Stems stems = new Stems();
    private final Random random = new Random(171);

    /// What a field of one story should have: each term and how often, and the length.
    private record Kept(Map<String, Integer> terms, long length) {}

    @Test
    void ofAnyLanguageAfterDeletionsAndMergesToo() throws IOException {
        Map<Long, StoredStory> stories = new TreeMap<>();
        StoryDocuments documents = new StoryDocuments(analyzer, stems);
        try (Directory directory = new ByteBuffersDirectory()) {
            try (IndexWriter writer = new IndexWriter(directory, config().setMergePolicy(NoMergePolicy.INSTANCE))) {
                for (int segment = 0; segment < SEGMENTS; segment++) {
                    for (int i = 0; i < STORIES; i++) {
                        StoredStory story = story(1 + stories.size(), segment == ENGLISH);
                        stories.put(story.key(), story);
                        writer.addDocuments(documents.documents(story));
                    }
                    writer.commit();
                }
                for (long key = 3; key <= SEGMENTS * STORIES; key += 7) {
                    stories.remove(key);
                    writer.deleteDocuments(LongPoint.newExactQuery(Fields.KEY, key));
                }
            }
            assertThat(read(directory, SEGMENTS)).isEqualTo(expected(stories));
            try (IndexWriter writer = new IndexWriter(directory, config().setMergePolicy(new TieredMergePolicy()))) {
                writer.forceMerge(2);
            }
            assertThat(read(directory, 2)).isEqualTo(expected(stories));
        }
    }

    private static IndexWriterConfig config() {
        return new IndexWriterConfig().setCodec(new DerivingCodec());
    }

    private StoredStory story(long key, boolean english) {
        ModelStory model = ModelStory.random(Math.toIntExact(key), random);
        List<Element> lines = model.lines().stream()
                .map(line -> printed(line) + (random.nextBoolean() ? " " + ModelStory.pick(OTHERS, random) : ""))
                .map(line -> new Element(Tag.P, List.of(new Text(line))))
                .toList();
        List<String> summary = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            summary.add(printed(ModelStory.pick(model.lines(), random)));
        }
        Body body = new Body(lines);
        Story story = new Story(
                "m" + key,
                english ? "en" : model.language(),
                "World",
                printed(model.headline()),
                null,
                LocalDate.EPOCH,
                null,
                new Source("Wire Desk", null, null),
                summary,
                body,
                List.of());
        return new StoredStory(key, story, StoryText.of(body));
    }

    private static String printed(List<ModelStory.ModelWord> words) {
        return words.stream().map(ModelStory.ModelWord::printed).collect(Collectors.joining(" "));
    }

    private Map<String, Map<Long, Kept>> expected(Map<Long, StoredStory> stories) {
        Map<Long, Kept> words = new TreeMap<>();
        Map<Long, Kept> prefixes = new TreeMap<>();
        stories.forEach((key, stored) -> {
            Map<String, Integer> weights = new TreeMap<>();
            Story story = stored.story();
            count(story, Stream.of(story.headline()), 6, weights);
            count(story, story.summary().stream(), 2, weights);
            count(story, Stream.of(stored.text().plain()), 1, weights);
            int length = weights.values().stream().mapToInt(Integer::intValue).sum();
            words.put(key, new Kept(weights, SmallFloat.intToByte4(length)));
            Map<String, Integer> beginnings = new TreeMap<>();
            forms(Stream.concat(Stream.of(story.headline(), stored.text().plain()), story.summary().stream()))
                    .forEach(form -> {
                        int characters = form.codePointCount(0, form.length());
                        beginnings.put(form.substring(0, form.offsetByCodePoints(0, 1)), 1);
                        beginnings.put(form.substring(0, form.offsetByCodePoints(0, Math.min(2, characters))), 1);
                    });
            prefixes.put(key, new Kept(beginnings, 0));
        });
        return Map.of(Fields.WORDS, words, Fields.PREFIX, prefixes);
    }

    private void count(Story story, Stream<String> parts, int weight, Map<String, Integer> weights) {
        Family family = Family.of(story.language());
        forms(parts).forEach(form -> weights.merge(stems.of(family, form), weight, Integer::sum));
    }

    private Stream<String> forms(Stream<String> parts) {
        return parts.flatMap(part -> analyzer.words(part).stream()).map(WordAnalyzer.Word::form);
    }

    private static Map<String, Map<Long, Kept>> read(Directory directory, int segments) throws IOException {
        try (CheckIndex check = new CheckIndex(directory)) {
            assertThat(check.checkIndex().clean).isTrue();
        }
        Map<Long, Kept> words = new TreeMap<>();
        Map<Long, Kept> prefixes = new TreeMap<>();
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            assertThat(reader.leaves()).hasSize(segments);
            for (LeafReaderContext leaf : reader.leaves()) {
                words.putAll(read(leaf.reader(), Fields.WORDS));
                prefixes.putAll(read(leaf.reader(), Fields.PREFIX));
            }
        }
        return Map.of(Fields.WORDS, words, Fields.PREFIX, prefixes);
    }

    private static Map<Long, Kept> read(LeafReader segment, String field) throws IOException {
        Map<Long, Kept> stories = new TreeMap<>();
        List<Long> keys = new ArrayList<>();
        NumericDocValues key = segment.getNumericDocValues(Fields.KEY);
        NumericDocValues norms = segment.getNormValues(field);
        Bits live = segment.getLiveDocs();
        for (int document = 0; document < segment.maxDoc(); document++) {
            assertThat(key.advanceExact(document)).isTrue();
            keys.add(key.longValue());
            if (live == null || live.get(document)) {
                long length = norms != null && norms.advanceExact(document) ? norms.longValue() : 0;
                stories.put(key.longValue(), new Kept(new TreeMap<>(), length));
            }
        }
        TermsEnum terms = segment.terms(field).iterator();
        for (BytesRef term = terms.next(); term != null; term = terms.next()) {
            PostingsEnum postings = terms.postings(null, PostingsEnum.FREQS);
            for (int document = postings.nextDoc();
                    document != PostingsEnum.NO_MORE_DOCS;
                    document = postings.nextDoc()) {
                Kept kept = stories.get(keys.get(document));
                if (kept != null) {
                    kept.terms.put(term.utf8ToString(), postings.freq());
                }
            }
        }
        return stories;
    }
}
