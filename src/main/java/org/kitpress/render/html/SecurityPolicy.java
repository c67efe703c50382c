package org.kitpress.render.html;

/** The restrictions that browsers apply to the site's pages. */
final class SecurityPolicy {
    /** For the meta element, where {@code frame-ancestors} has no effect. */
    static final String META = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:;"
            + " font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self' mailto:";

    /** For the HTTP header that the server sends. */
    static final String HEADER = META + "; frame-ancestors 'none'";

    /** Browser features that no page uses. */
    static final String PERMISSIONS =
            "accelerometer=(), camera=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()";

    private SecurityPolicy() {}
}
