package org.kitpress.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kitpress.cli.CommandLines;

/** The commands in the documentation can be run as they are written. */
class DocumentedCommandsTest {
    /** What starts the program, followed by its arguments. */
    private static final Pattern PROGRAM =
            Pattern.compile("(?:\\./kitpress|kitpress\\.cmd|java -jar target/kitpress\\.jar)((?: [^`#|&;]*)?)");

    /** Commands of other programs, which the build server runs. */
    private static final Set<String> OTHERS = Set.of("mvn verify", "mvn spotless:apply");

    @Test
    void everyCommandInACodeBlockIsOursOrKnown() throws IOException {
        Set<String> unknown = new TreeSet<>();
        for (DocPage documented : DocPage.all()) {
            for (DocPage.Block block : documented.blocks()) {
                for (String line : block.language().equals("sh") ? block.code() : List.<String>of()) {
                    if (!PROGRAM.matcher(line).matches() && !OTHERS.contains(line)) {
                        unknown.add(documented.file() + ": " + line);
                    }
                }
            }
        }
        assertEquals(Set.of(), unknown);
    }

    /** In code blocks and within a line of text. */
    @Test
    void everyUseOfTheProgramIsUnderstoodByIt() throws IOException {
        Set<String> wrong = new TreeSet<>();
        int uses = 0;
        for (DocPage documented : DocPage.all()) {
            for (String line : documented.lines()) {
                Matcher use = PROGRAM.matcher(line);
                while (use.find()) {
                    uses++;
                    if (!isUnderstood(use.group(1).strip())) {
                        wrong.add(documented.file() + ": " + use.group());
                    }
                }
            }
        }
        assertEquals(Set.of(), wrong);
        assertTrue(uses > 5, "the documentation runs the program " + uses + " times");
    }

    /** A missing folder stops the program right after it has parsed all of its arguments. */
    private static boolean isUnderstood(String arguments) {
        String words = arguments.replaceAll("\"[^\"]*\"", "words");
        List<String> all = new ArrayList<>(Arrays.asList(words.split(" +")));
        all.removeIf(String::isEmpty);
        int site = all.indexOf("--site");
        if (site >= 0 && site + 1 < all.size()) {
            all.subList(site, site + 2).clear();
        }
        all.addAll(List.of("--site", "no-such-folder"));
        CommandLines.Run run = CommandLines.run(all.toArray(String[]::new));
        return run.err().contains("there is no folder 'no-such-folder'");
    }

    @Test
    void aWrongOptionWouldBeNoticed() {
        assertTrue(isUnderstood("build --strict"));
        assertFalse(isUnderstood("build --stricter"));
        assertFalse(isUnderstood("bild"));
    }

    @Test
    void operatorsPageNamesTheOptionsOfEachCommand() {
        DocPage page = DocPage.read("docs/operators.md");
        for (String command : List.of("build", "check", "serve", "diff")) {
            Set<String> known = new TreeSet<>();
            Matcher option = Pattern.compile("^ +(--[a-z-]+)", Pattern.MULTILINE)
                    .matcher(CommandLines.run(command, "--help").out());
            while (option.find()) {
                known.add(option.group(1));
            }
            known.remove("--help");
            Set<String> written = new TreeSet<>();
            // "both" are build and check.
            String named = Set.of("serve", "diff").contains(command) ? "`" + command + "`" : "(both|`" + command + "`)";
            for (String line : page.lines()) {
                if (line.matches("\\| `--.*\\| " + named + " \\|.*")) {
                    written.add(DocPage.code(line).get(0).split(" ")[0]);
                }
            }
            assertEquals(known, written, command);
        }
    }

    /** The page for editors shows a finding as the program prints it. */
    @Test
    void findingOnThePageForEditorsIsPrintedTheSameWay(@TempDir Path site) throws IOException {
        EditorsPages.write(EditorsPages.page("index").examples(), site);
        Path file = site.resolve("content/planning/1-agree.yaml");
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, "kind: planning-step\ntitle: Agree\nsumary: Use this to agree on a goal.\n");
        String printed = CommandLines.run("check", "--site", site.toString()).out();
        DocPage.Block shown = EditorsPages.page("index").blocks().stream()
                .filter(block -> block.language().equals("text"))
                .findFirst()
                .orElseThrow();
        String text = shown.text().strip();
        assertTrue(text.endsWith(" …"), text);
        assertTrue(printed.contains(text.substring(0, text.length() - 1)), printed);
    }
}
