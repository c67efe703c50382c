/** QR codes (ISO/IEC 18004) for pages and PDFs. */
@NullMarked
package org.kitpress.render.qr;

import org.jspecify.annotations.NullMarked;
