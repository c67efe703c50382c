package org.kitpress.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kitpress.model.Prose;
import org.kitpress.model.Span;
import org.kitpress.report.Finding;
import org.kitpress.report.Rule;

/** Links that Markdown does not read as links, so that readers see the brackets and the file's name. */
final class UnparsedLinks implements Check {
    private static final Pattern LINK =
            Pattern.compile("\\[[^\\[\\]\\n]+](?<space>\\s?)\\((?<address>[^()\\n]*)(?<end>\\)?)");

    /** What makes the words in round brackets an address, and not an aside. */
    private static final Pattern ADDRESS = Pattern.compile(".*\\.(?:md|yaml|html)\\b.*|(?:https?://|mailto:|[./#]).*");

    @Override
    public List<Finding> check(CheckContext toolkit) {
        List<Finding> findings = new ArrayList<>();
        for (TextInFile textInFile : toolkit.texts()) {
            Matcher link = LINK.matcher(words(textInFile.prose()));
            while (link.find()) {
                String address = link.group("address");
                if (ADDRESS.matcher(address).matches()) {
                    String start = link.group().substring(0, link.group().indexOf(']') + 1);
                    findings.add(Rule.UNREAD_LINK.at(
                            toolkit.words().find(start, textInFile.prose().place()),
                            "this was not read as a link; readers see '" + link.group() + "'",
                            remedy(link)));
                }
            }
        }
        return findings;
    }

    private static String remedy(Matcher link) {
        if (!link.group("space").isEmpty()) {
            return "Take the space out between `]` and `(`.";
        }
        if (link.group("end").isEmpty()) {
            return "Write `)` behind the address.";
        }
        return "Write the address without spaces, as in `[the list](first-list.yaml)`; rename the file if need be.";
    }

    /** The text outside of code, links and headings. */
    private static String words(Prose prose) {
        StringBuilder words = new StringBuilder();
        prose.spans().forEach(span -> {
            if (span instanceof Span.Words plain) {
                words.append(plain.text());
            } else if (span instanceof Span.Markup markup && markup.html().contains("<p")) {
                words.append('\n');
            }
        });
        return words.toString();
    }
}
