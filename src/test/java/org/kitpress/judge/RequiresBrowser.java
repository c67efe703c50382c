package org.kitpress.judge;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Tests that need a browser: they may take a {@link Browser}, shared by the whole run, or a {@link Tab} of their own,
 * closed after them, as parameters.
 *
 * <p>Where no browser is found they are left out, with one line on standard output for the whole run; with
 * {@code KITPRESS_REQUIRE_BROWSER=true} as system property or in the environment they fail.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Tag("browser")
@ExtendWith(BrowserExtension.class)
public @interface RequiresBrowser {}
