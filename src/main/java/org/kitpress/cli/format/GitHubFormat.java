package org.kitpress.cli.format;

import org.kitpress.report.Finding;

/**
 * Formats findings as GitHub workflow commands, which appear as annotations on the lines of a pull request. GitHub
 * shows only ten errors, ten warnings, and ten notices per step, so the most severe findings come first;
 * {@link MarkdownSummary} lists all of them.
 *
 * <p>Escaping follows the GitHub Actions Toolkit ({@code packages/core/src/command.ts}).
 *
 * @param folder the site folder within the repository, with a trailing slash; empty if they are the same
 */
public record GitHubFormat(String folder) implements Format {
    @Override
    public String print(CheckResult checkResult) {
        StringBuilder text = new StringBuilder();
        checkResult.heaviestFirst().forEach(finding -> print(finding, text));
        return text.toString();
    }

    private void print(Finding finding, StringBuilder text) {
        String command = switch (finding.severity()) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTE -> "notice";
        };
        text.append("::").append(command);
        text.append(" file=").append(property(folder + finding.place().file()));
        text.append(",line=").append(finding.place().line());
        text.append(",col=").append(finding.place().column());
        text.append(",title=").append(property(finding.rule().id()));
        text.append("::").append(data(message(finding))).append('\n');
    }

    private static String message(Finding finding) {
        String problem = TextFormat.visible(finding.problem());
        return finding.remedy().isEmpty() ? problem : problem + ".\n" + TextFormat.visible(finding.remedy());
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
