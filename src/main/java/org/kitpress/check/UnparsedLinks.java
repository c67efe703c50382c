package org.kitpress.check;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kitpress.model.Prose;
import org.kitpress.model.Span;
import org.kitpress.report.Finding;
import org.kitpress.report.Rule;

/** Links that are not valid Markdown, so that readers see the brackets and the file name. */
final class UnparsedLinks implements Check {
    private static final Pattern LINK =
            Pattern.compile("\\[[^\\[\\]\\n]+](?<space>\\s?)\\((?<address>[^()\\n]*)(?<end>\\)?)");

    /** An address with the size of an image, as other programs have it. */
    private static final Pattern SIZE = Pattern.compile("\\S++\\s++=\\d*+x\\d*+\\s*+");

    /** Text in parentheses that looks like an address. */
    private static final Pattern ADDRESS = Pattern.compile(
            ".*\\.(?:md|yaml|html|png|gif|svg|jpe?g|webp|avif|pdf|docx?|odt|xlsx?|ods|csv|pptx?|zip)\\b.*|(?:https?://|mailto:|[./#]).*");

    @Override
    public void check(CheckContext context, List<Finding> findings) {
        for (TextInFile textInFile : context.texts()) {
            Matcher link = LINK.matcher(words(textInFile.prose()));
            while (link.find()) {
                String address = link.group("address");
                if (ADDRESS.matcher(address).matches()) {
                    String start = link.group().substring(0, link.group().indexOf(']') + 1);
                    findings.add(Rule.UNREAD_LINK.at(
                            context.words().find(start, textInFile.prose().place()),
                            "this is not a valid link, so readers see '" + link.group() + "'",
                            remedy(link)));
                }
            }
        }
    }

    private static String remedy(Matcher link) {
        if (SIZE.matcher(link.group("address")).matches()) {
            return "Remove the size after the address. Images are as wide as they are, or as wide as the text.";
        }
        if (!link.group("space").isEmpty()) {
            return "Remove the space between `]` and `(`.";
        }
        if (link.group("end").isEmpty()) {
            return "Write `)` after the address.";
        }
        return "Write the address without spaces, as in `[the list](first-list.yaml)`. If the name of the file has spaces, rename it.";
    }

    /** The text outside of code, links, and headings. */
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
