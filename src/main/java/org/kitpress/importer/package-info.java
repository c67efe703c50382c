/**
 * Turns web pages and Word documents into drafts. {@code html} and {@code word} read a file into the blocks of
 * {@code document}, {@code DraftKind} guesses the kind of page, and {@code draft} and {@code plan} write a file of that
 * kind. Comments in the draft that begin with "Review:" mark what was guessed.
 */
@NullMarked
package org.kitpress.importer;

import org.jspecify.annotations.NullMarked;
