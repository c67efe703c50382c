package org.kitpress.content.fields;

import org.kitpress.model.Place;

/**
 * An item's id.
 *
 * @param place where the item stands
 * @param pinned whether the id is written in the file
 */
public record Id(String value, Place place, boolean pinned) {}
