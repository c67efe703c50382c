package org.kitpress.render.html;

import freemarker.cache.StringTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.ext.beans.BeanModel;
import freemarker.ext.beans.ClassMemberAccessPolicy;
import freemarker.ext.beans.MemberAccessPolicy;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.MethodCallAwareTemplateHashModel;
import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleScalar;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNotFoundException;
import freemarker.template.utility.DeepUnwrap;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;
import org.kitpress.model.Id;
import org.kitpress.render.html.view.Markup;

/**
 * The templates of a theme. The only class that uses FreeMarker.
 *
 * <p>Templates see records, enums, lists, strings, numbers, and booleans, and nothing else: no class lookup, no
 * {@code ?api}, and no methods with arguments except the functions that they receive. Everything that they print is
 * escaped unless it is {@link Markup}. A missing value is an error. One instance serves all threads.
 */
public final class Theme {
    private static final String FOLDER = "templates/";

    static {
        // FreeMarker uses whatever logging library it finds, but exceptions already report all errors here.
        System.setProperty(
                freemarker.log.Logger.SYSTEM_PROPERTY_NAME_LOGGER_LIBRARY, freemarker.log.Logger.LIBRARY_NAME_NONE);
    }

    private final Configuration configuration;

    public Theme(ThemeFiles files) {
        configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setTemplateLoader(loader(files));
        configuration.setDefaultEncoding("UTF-8");
        configuration.setOutputEncoding("UTF-8");
        configuration.setLocale(Locale.ROOT);
        configuration.setTimeZone(TimeZone.getTimeZone(ZoneOffset.UTC));
        configuration.setNumberFormat("computer");
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        configuration.setAutoEscapingPolicy(Configuration.ENABLE_IF_SUPPORTED_AUTO_ESCAPING_POLICY);
        configuration.setRecognizeStandardFileExtensions(false);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setLocalizedLookup(false);
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setWhitespaceStripping(true);
        configuration.setObjectWrapper(new Wrapper());
    }

    private static TemplateLoader loader(ThemeFiles files) {
        StringTemplateLoader loader = new StringTemplateLoader();
        files.under(FOLDER)
                .forEach((name, bytes) -> loader.putTemplate(name, new String(bytes, StandardCharsets.UTF_8), 0));
        return loader;
    }

    /**
     * Runs a template.
     *
     * @param scopes records whose components are the template's variables; the first record that has a value wins
     * @throws ThemeException if the template is missing or broken, or uses a value that does not exist
     */
    public String render(String template, List<? extends Record> scopes) {
        StringWriter out = new StringWriter(16_384);
        try {
            Template parsed = configuration.getTemplate(template);
            parsed.process(Scopes.of(scopes, configuration.getObjectWrapper()), out);
            return out.toString();
        } catch (TemplateNotFoundException e) {
            throw new ThemeException(FOLDER + e.getTemplateName(), 1, 1, "the theme has no such template");
        } catch (ParseException e) {
            throw new ThemeException(
                    FOLDER + e.getTemplateName(), e.getLineNumber(), e.getColumnNumber(), e.getEditorMessage());
        } catch (TemplateException e) {
            throw fault(template, e);
        } catch (IOException e) {
            throw new ThemeException(FOLDER + template, 1, 1, String.valueOf(e.getMessage()));
        }
    }

    private static ThemeException fault(String template, TemplateException e) {
        String name = e.getTemplateSourceName() == null ? template : e.getTemplateSourceName();
        Integer line = e.getLineNumber();
        Integer column = e.getColumnNumber();
        String problem =
                rootCause(e).map(cause -> String.valueOf(cause.getMessage())).orElseGet(e::getMessageWithoutStackTop);
        return new ThemeException(FOLDER + name, line == null ? 1 : line, column == null ? 1 : column, problem);
    }

    /**
     * Returns the problem that one of our functions reported, if any. Any other exception from our code is a bug in
     * this program.
     */
    private static Optional<RuntimeException> rootCause(TemplateException e) {
        for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof IllegalArgumentException objection) {
                return Optional.of(objection);
            }
            if (cause instanceof RuntimeException fault) {
                throw fault;
            }
        }
        return Optional.empty();
    }

    /** The root of a template's variables. */
    private record Scopes(List<TemplateHashModel> records) implements TemplateHashModel {
        static Scopes of(List<? extends Record> records, ObjectWrapper wrapper) throws TemplateModelException {
            List<TemplateHashModel> wrapped = new ArrayList<>();
            for (Record scope : records) {
                wrapped.add((TemplateHashModel) wrapper.wrap(scope));
            }
            return new Scopes(wrapped);
        }

        @Override
        public @Nullable TemplateModel get(String key) throws TemplateModelException {
            for (TemplateHashModel scope : records) {
                TemplateModel value = scope.get(key);
                if (value != null) {
                    return value;
                }
            }
            return null;
        }

        @Override
        public boolean isEmpty() {
            return records.isEmpty();
        }
    }

    /** Exposes plain values, functions, and safe markup to templates. */
    private static final class Wrapper extends DefaultObjectWrapper {
        Wrapper() {
            super(builder(), true);
        }

        private static DefaultObjectWrapperBuilder builder() {
            DefaultObjectWrapperBuilder builder = new DefaultObjectWrapperBuilder(Configuration.VERSION_2_3_34);
            builder.setMemberAccessPolicy(new ValuesOnly());
            return builder;
        }

        @Override
        public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
            if (value instanceof Markup markup) {
                return HTMLOutputFormat.INSTANCE.fromMarkup(markup.html());
            }
            if (value instanceof Id id) {
                return new SimpleScalar(id.value());
            }
            if (value instanceof TemplateFunction function) {
                return (TemplateMethodModelEx) arguments -> wrap(function.call(unwrapAll(arguments)));
            }
            return value instanceof Record ? new RecordModel(value, this) : super.wrap(value);
        }

        private static List<@Nullable Object> unwrapAll(List<?> arguments) throws TemplateModelException {
            List<@Nullable Object> values = new ArrayList<>();
            for (Object argument : arguments) {
                values.add(DeepUnwrap.permissiveUnwrap((TemplateModel) argument));
            }
            return values;
        }
    }

    /** A record. It has no text of its own, so that a template that forgets to name a component fails. */
    private static final class RecordModel extends BeanModel implements MethodCallAwareTemplateHashModel {
        RecordModel(Object value, Wrapper wrapper) {
            super(value, wrapper);
        }

        @Override
        public TemplateModel getBeforeMethodCall(String key)
                throws TemplateModelException, ShouldNotBeGetAsMethodException {
            return super.getBeforeMethodCall(key);
        }
    }

    /** Exposes only the methods of this program's records and enums that take no arguments. */
    private static final class ValuesOnly implements MemberAccessPolicy {
        private static final List<String> HIDDEN =
                List.of("hashCode", "getClass", "getDeclaringClass", "describeConstable", "toString");

        @Override
        public ClassMemberAccessPolicy forClass(Class<?> type) {
            return new ClassMemberAccessPolicy() {
                @Override
                public boolean isMethodExposed(Method method) {
                    return method.getName().equals("toString") ? type.isEnum() : isValue(method);
                }

                @Override
                public boolean isConstructorExposed(Constructor<?> constructor) {
                    return false;
                }

                @Override
                public boolean isFieldExposed(Field field) {
                    return false;
                }
            };
        }

        @Override
        public boolean isToStringAlwaysExposed() {
            return false;
        }

        private static boolean isValue(Method method) {
            Class<?> owner = method.getDeclaringClass();
            return method.getParameterCount() == 0
                    && (owner.isRecord() || owner.isEnum())
                    && owner.getName().startsWith("org.kitpress.")
                    && !HIDDEN.contains(method.getName());
        }
    }
}
