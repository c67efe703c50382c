package org.kitpress.judge;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Tests that need Node.js to run scripts. Where it is not found they are skipped, with one line on standard output for the
 * whole run; with {@code KITPRESS_REQUIRE_NODE=true} as system property or in the environment they fail.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Tag("node")
@ExtendWith(NodeExtension.class)
public @interface RequiresNode {}
