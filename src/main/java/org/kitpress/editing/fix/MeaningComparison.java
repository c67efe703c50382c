package org.kitpress.editing.fix;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kitpress.model.Id;
import org.kitpress.model.Place;

/** Compares two versions of the model, ignoring places and whether ids are written in the file. */
final class MeaningComparison {
    private MeaningComparison() {}

    static boolean isSame(@Nullable Object one, @Nullable Object other) {
        if (one instanceof List<?> list && other instanceof List<?> others) {
            return list.size() == others.size() && areSame(list, others);
        }
        if (one instanceof Id id && other instanceof Id otherId) {
            return id.value().equals(otherId.value());
        }
        if (one instanceof Record && other != null && one.getClass() == other.getClass()) {
            return one instanceof Place
                    || Arrays.stream(one.getClass().getRecordComponents())
                            .allMatch(component -> isSame(value(component, one), value(component, other)));
        }
        return Objects.equals(one, other);
    }

    private static boolean areSame(List<?> list, List<?> others) {
        for (int i = 0; i < list.size(); i++) {
            if (!isSame(list.get(i), others.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Object value(RecordComponent component, Object owner) {
        try {
            return component.getAccessor().invoke(owner);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("reading " + component, e);
        }
    }
}
