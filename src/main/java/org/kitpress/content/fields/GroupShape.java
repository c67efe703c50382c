package org.kitpress.content.fields;

import java.util.List;
import java.util.Set;

/**
 * What can stand in a group of fields.
 *
 * @param fields in the order in which their reader asks for them
 * @param required the fields that must be there, unless a case says otherwise
 * @param cases where one field's value changes what must and what can be there
 */
public record GroupShape(List<FieldShape> fields, Set<String> required, List<Case> cases) {
    /**
     * A field with a value that changes the rules.
     *
     * @param values the words that do; empty when any value does, but for false
     * @param required the fields that then must be there
     * @param known the fields that then can be there
     */
    public record Case(String field, List<String> values, Set<String> required, Set<String> known) {
        public Case {
            values = List.copyOf(values);
            required = Set.copyOf(required);
            known = Set.copyOf(known);
        }
    }

    public GroupShape {
        fields = List.copyOf(fields);
        required = Set.copyOf(required);
        cases = List.copyOf(cases);
    }
}
