package org.kitpress.cli.format;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.kitpress.report.Finding;
import org.kitpress.report.Severity;

/** Formats findings for scripts. The fields are described in {@code docs/operators.md}; new fields can be added. */
public final class JsonFormat implements Format {
    /** Increases when a field is removed or its meaning changes. */
    private static final int VERSION = 1;

    @Override
    public String print(CheckResult checkResult) {
        ObjectNode root = Json.MAPPER.createObjectNode();
        root.put("version", VERSION);
        root.put("pages", checkResult.pages());
        root.put("errors", checkResult.count(Severity.ERROR));
        root.put("warnings", checkResult.count(Severity.WARNING));
        root.put("notes", checkResult.count(Severity.NOTE));
        ArrayNode findings = root.putArray("findings");
        checkResult.findings().forEach(finding -> add(findings.addObject(), finding));
        return Json.print(root);
    }

    private static void add(ObjectNode node, Finding finding) {
        node.put("file", finding.place().file());
        node.put("line", finding.place().line());
        node.put("column", finding.place().column());
        node.put("severity", finding.severity().word());
        node.put("rule", finding.rule().id());
        node.put("problem", finding.problem());
        node.put("remedy", finding.remedy());
        node.put("excerpt", finding.shortExcerpt());
        node.put("help", finding.rule().page());
    }
}
