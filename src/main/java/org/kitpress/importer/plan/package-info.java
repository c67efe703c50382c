/** Work plans: finds goals, objectives, action steps and deliverables in the tables of a document, and writes them. */
@NullMarked
package org.kitpress.importer.plan;

import org.jspecify.annotations.NullMarked;
