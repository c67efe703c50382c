/** QR codes (ISO/IEC 18004), for pages and for PDFs. */
@NullMarked
package org.kitpress.render.qr;

import org.jspecify.annotations.NullMarked;
