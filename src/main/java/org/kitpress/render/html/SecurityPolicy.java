package org.kitpress.render.html;

/** What browsers are told not to do on the site's pages. */
final class SecurityPolicy {
    /** For the meta element, where {@code frame-ancestors} has no effect. */
    static final String META = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:;"
            + " font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self' mailto:";

    /** For the server's header. */
    static final String HEADER = META + "; frame-ancestors 'none'";

    /** Features of browsers that no page uses. */
    static final String PERMISSIONS =
            "accelerometer=(), camera=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()";

    private SecurityPolicy() {}
}
