package org.kitpress.check;

import org.kitpress.model.Place;

/** A short text without markup, such as a title; it is at {@code from} or further down in the file. */
record ShortText(String text, Place from) {}
