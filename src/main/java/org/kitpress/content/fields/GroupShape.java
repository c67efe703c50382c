package org.kitpress.content.fields;

import java.util.List;
import java.util.Set;

/**
 * The fields that a group can have.
 *
 * @param fields in the order in which their reader asks for them
 * @param required the required fields, unless a case says otherwise
 * @param cases values of a field that change which fields are required or allowed
 */
public record GroupShape(List<FieldShape> fields, Set<String> required, List<Case> cases) {
    /**
     * A field whose value changes which fields are required or allowed.
     *
     * @param values the values that do; empty if any value except false does
     * @param required the fields that are then required
     * @param known the fields that are then allowed
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
