package factbox.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import factbox.intake.format.Neighbours;
import factbox.intake.format.SourceFile;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is of no format that is known costs a line; a text for people is a story, however short.
final class UnknownFilesTest {
    private static List<Found> read(String text) {
        List<Found> found = new ArrayList<>();
        new Intake(Limits.USUAL, InstantSource.system()).read("a file", text, () -> false, found::add);
        assertThat(new SourceFile("a", text.getBytes(UTF_8), LocalDate.EPOCH, Neighbours.NONE).text())
                .isEqualTo(text);
        return found;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "[1,2",
                "[\"a text of several words, in a list that does not end.\"",
                "{\"a\": 1, }",
                "\"one text alone in a file\"",
                "123",
                "true",
                "null",
                "[{\"a\":1,\"b\":\"x\"},{\"a\":2,\"b\":\"y\"}]",
                "{\"text\": \"The council met on Tuesday.\"}\n{\"text\": \"It agreed to a vote.\"}",
                "name,age,town\nAnna Schmidt,41,New Town\nWei Li,52,Old Town\nBo Ek,38,New Town",
                "Datum;Ort;Menge\n01.03.2024;Neue Stadt;1,5\n02.03.2024;Alte Stadt;2,5\n03.03.2024;Dorf;3,5",
                "id\tname\tcount\n1\tSome name\t7\n2\tOther name\t14\n3\tLast name\t21",
                "\"Title\",\"Note\"\n\"A long title, with words\",\"It says something.\"\n\"Two\",\"And more.\"",
                "BEGIN:VCALENDAR\nSUMMARY:Meeting of the council\nEND:VCALENDAR",
                "# set up the machine of the desk\nset -e\nfor f in *.txt; do\n  echo $f\ndone",
                "# This file is read when the program begins to work.\n# Each line of it is one setting.\nport = 80",
                "import os\n\ndef main():\n    # the council met on Tuesday\n    print(\"hello world\")\n    return 0",
                "\"\"\"This module counts the people of the town, and says so.\"\"\"\n\nCOUNT = 12\n",
                "var towns = [\n  {name: \"Town\", people: 30},\n  {name: \"Village\", people: 3},\n];",
                "CREATE TABLE story (id INTEGER, name TEXT);\nINSERT INTO story VALUES (1, 'The council met');",
                "2024-03-05 10:00:01,123 INFO Main - Started the server in 3 seconds\n"
                        + "2024-03-05 10:00:02,123 WARN Main - The disk is nearly full of data",
                "name: build\non:\n  push:\n    branches: [main]\njobs:\n  test:\n    runs-on: ubuntu",
                "VGhlIGNvdW5jaWwgbWV0IG9uIFR1ZXNkYXkgdG8gd2VpZ2ggdGhlIHBsYW4gZm9yIHRoZSBoYXJib3Vy",
                "12.5 13.6 14.7\n1.1 2.2 3.3\n4.4 5.5 6.6",
                "\u0001\u0002MZ\u0003\u0000\u0004 This program cannot be run in DOS mode."
            })
    void whatProgramsKeepIsNoStory(String text) {
        assertThat(read(text)).singleElement().isInstanceOf(Found.Unreadable.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The bridge is closed.",
                "Call Anna.\nBuy the tickets for Friday.",
                "Shop prices\n\nThe laptop is $700 today, and $1,200 (list price $1,500) tomorrow; both ship free.",
                "Flood in numbers\n\n• 4,158 - Resettled refugees\n• 31 - Deaths\n• 900+ - Houses in the valley",
                "# The plan\n\nRun this:\n\n```\nset -e\nfor f in *; do echo $f; done\n```\n\nThen wait for the council.",
                "[Editor's note: this text was changed.]\n\nThe council met on Tuesday.",
                "Q: What did the council say?\nA: It said that the bridge stays closed until spring.",
                "قال المسؤولون إن 171 شخصا قتلوا في الانفجار الذي وقع في بيروت.",
                "据官员称，星期二在贝鲁特发生的爆炸造成一百七十一人死亡。",
                "เจ้าหน้าที่กล่าวว่ามีผู้เสียชีวิต 171 คนในเหตุระเบิด",
                "화요일 베이루트에서 발생한 폭발로 171명이 사망했다고 관리들이 말했다.",
                "---\ntitle: Port\n---\nSome 120 people died."
            })
    void aTextForPeopleIsAStory(String text) {
        assertThat(read(text)).singleElement().isInstanceOf(Found.Incoming.class);
    }
}
