package org.kitpress.content.kind;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kitpress.content.fields.FieldShape;
import org.kitpress.content.fields.Fields;
import org.kitpress.content.yaml.Node;
import org.kitpress.model.CheckSettings;
import org.kitpress.model.CheckSettings.Level;
import org.kitpress.model.CheckSettings.RuleSetting;
import org.kitpress.model.EnumKeys;
import org.kitpress.report.Rule;

/** Reads {@code checks} of {@code toolkit.yaml}. */
public final class ChecksReader {
    private static final List<String> LEVELS = EnumKeys.all(Level.class);

    private ChecksReader() {}

    public static CheckSettings read(Fields fields) {
        CheckSettings settings = fields.group("checks", ChecksReader::settings);
        return settings == null ? CheckSettings.DEFAULT : settings;
    }

    private static CheckSettings settings(Fields fields) {
        CheckSettings otherwise = CheckSettings.DEFAULT;
        return new CheckSettings(
                rules(fields),
                fields.number("reading-grade", otherwise.readingGrade()),
                fields.number("image-kilobytes", otherwise.imageKilobytes()),
                fields.number("page-kilobytes", otherwise.pageKilobytes()));
    }

    /** The names of the fields are ids of rules here. */
    private static List<RuleSetting> rules(Fields fields) {
        List<RuleSetting> rules = new ArrayList<>();
        fields.askTable("severity", new FieldShape.Table(Rule.ids(), LEVELS, 1));
        Node value = fields.value("severity");
        if (value instanceof Node.Mapping mapping) {
            for (Node.Entry entry : mapping.entries()) {
                Rule rule = RuleNames.find(entry.key(), entry.keyPlace(), fields.context());
                if (rule != null) {
                    Level level = level(rule, entry, fields);
                    if (level != null) {
                        rules.add(new RuleSetting(rule.id(), level));
                    }
                }
            }
        } else if (value != null) {
            fields.wrongType("severity", value, "a group of rules", "`rule: warning`, with a line for each rule");
        }
        return rules;
    }

    private static @Nullable Level level(Rule rule, Node.Entry entry, Fields fields) {
        String word = entry.value() instanceof Node.Scalar scalar ? scalar.text() : "";
        Level level = LEVELS.contains(word) ? Level.values()[LEVELS.indexOf(word)] : null;
        if (level == null) {
            fields.context()
                    .add(Rule.UNKNOWN_VALUE.at(
                            entry.value().place(),
                            "'" + entry.key() + "' cannot be '" + word + "'",
                            "Possible values: " + String.join(", ", LEVELS) + "."));
        } else if (level != Level.ERROR && rule.isFixed()) {
            fields.context()
                    .add(Rule.FIXED_RULE.at(
                            entry.keyPlace(),
                            "the severity of '" + entry.key() + "' cannot be changed, because the site would be broken",
                            "Remove this line."));
            return null;
        }
        return level;
    }
}
