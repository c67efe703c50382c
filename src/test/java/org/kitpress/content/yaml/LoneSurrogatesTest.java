package org.kitpress.content.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LoneSurrogatesTest {

    @Test
    void escapedHalfOfACharacterBecomesTheReplacementCharacter() {
        assertEquals("a\uFFFDb", scalar("title: \"a\\uD800b\""));
        assertEquals("\uFFFD\uFFFD", scalar("title: \"\\uDE00\\uD83D\""));
    }

    @Test
    void twoEscapesThatMakeACharacterStay() {
        assertEquals("\uD83D\uDE00", scalar("title: \"\\uD83D\\uDE00\""));
    }

    @Test
    void keysAreWellFormedToo() {
        Node.Mapping mapping = read("\"a\\uD800\": b");
        assertEquals("a\uFFFD", mapping.entries().get(0).key());
    }

    private static String scalar(String line) {
        return ((Node.Scalar) read(line).entries().get(0).value()).text();
    }

    private static Node.Mapping read(String line) {
        return (Node.Mapping) YamlReader.read(new YamlSource("content/a.yaml", List.of(line), 1), new ArrayList<>());
    }
}
