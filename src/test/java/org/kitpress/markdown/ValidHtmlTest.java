package org.kitpress.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kitpress.judge.NuHtmlChecker;

/** Has the Nu checker judge what comes out. */
@Tag("slow")
class ValidHtmlTest {
    private static final NuHtmlChecker CHECKER = new NuHtmlChecker();

    private static final String EVERYTHING = """
            # Title {#own .wide}

            Text[^1] with *a* **b** ~~c~~ `d` [e](f.md "g") ![h](i.png) <https://e.org> <a@e.org>.\\
            Break[^1] {.lead lang=es dir=ltr}

            - [ ] task
            - [x] done

              loose

            3. three
            4. four {#item}

            Term
            : Definition

            | a | b |   |
            |:--|:-:|--:|
            | 1 | 2 |
            {.table}

            !!! note "Note"
                Body

            !!! warning ""
                Body

            ??? tip
                Folded

            > quote

            ```java
            code
            ```

            <details open><summary>More</summary>

            Text <abbr title="Work plan">WP</abbr> <img src="x.png" width=20> <time datetime="2026-01-01">now</time>

            </details>

            <figure><img src="a.png" alt="A" align=left><figcaption>B</figcaption></figure>

            <table border=1 width=100%><tr><th scope=row>a<td align=left nowrap>b</table>

            <center><font color=red>old</font></center> <b>un <i>nested</b> tags</i>

            <p>open <div>block in it

            ***

            [^1]: Note
            """;

    @Test
    void everythingTogetherIsValid() {
        assertEquals(List.of(), judge(Rendering.html(EVERYTHING)));
    }

    /** Save for headings that skip a level or are empty, which is the author's doing. */
    @Test
    void examplesWithoutRawHtmlAreValid() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Example example : Example.all()) {
            if (!example.markdown().contains("<")) {
                for (NuHtmlChecker.Message message : judge(Rendering.html(example.markdown()))) {
                    wrong.add(example.number() + " " + message);
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static List<NuHtmlChecker.Message> judge(String body) {
        return CHECKER
                .html(
                        "<!DOCTYPE html>\n<html>\n<head>\n<meta charset=\"utf-8\">\n<title>x</title>\n</head>\n<body>\n<main>\n"
                                + body + "\n</main>\n</body>\n</html>\n")
                .stream()
                .filter(message -> !message.text().matches(".*heading level.*|Empty heading\\.")
                        && !message.text().contains("“lang” attribute"))
                .toList();
    }
}
