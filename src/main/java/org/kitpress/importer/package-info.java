/**
 * Makes first drafts of web pages and Word documents. {@code html} and {@code word} read a file as blocks, which
 * {@code document} describes; {@code Kinds} guesses what it is; {@code draft} and {@code plan} write the file of each
 * kind. What was guessed is marked there by a comment that begins with "Look at this".
 */
@NullMarked
package org.kitpress.importer;

import org.jspecify.annotations.NullMarked;
