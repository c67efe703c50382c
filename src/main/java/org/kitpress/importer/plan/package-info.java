/**
 * Reads goals, objectives, action steps, and deliverables from the tables of a document and writes the draft of a work
 * plan.
 */
@NullMarked
package org.kitpress.importer.plan;

import org.jspecify.annotations.NullMarked;
