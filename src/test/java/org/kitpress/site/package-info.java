/** The shipped toolkit's site as readers get it, held against real judges. */
package org.kitpress.site;
