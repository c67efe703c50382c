package org.kitpress.editing.fix;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kitpress.model.Id;
import org.kitpress.model.Place;

/** Compares what was read of two texts: equal but for where things stand, and whether their ids are written there. */
final class MeaningComparison {
    private MeaningComparison() {}

    static boolean of(@Nullable Object one, @Nullable Object other) {
        if (one instanceof List<?> list && other instanceof List<?> others) {
            return list.size() == others.size() && allSame(list, others);
        }
        if (one instanceof Id id && other instanceof Id another) {
            return id.value().equals(another.value());
        }
        if (one instanceof Record && other != null && one.getClass() == other.getClass()) {
            return one instanceof Place
                    || Arrays.stream(one.getClass().getRecordComponents())
                            .allMatch(component -> of(value(component, one), value(component, other)));
        }
        return Objects.equals(one, other);
    }

    private static boolean allSame(List<?> list, List<?> others) {
        for (int i = 0; i < list.size(); i++) {
            if (!of(list.get(i), others.get(i))) {
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
