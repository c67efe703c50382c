package org.kitpress.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class AddressesTest {
    @Test
    void whatIsEncodedStaysAndTheRestIsEncodedAsUtf8() {
        assertEquals("a%20b/%C3%A9%F0%9F%98%80?q=%22x%22&y=%2F#z", Addresses.percentEncoded("a b/é😀?q=\"x\"&y=%2F#z"));
    }
}
