package org.kitpress.render.print;

import com.openhtmltopdf.extend.FSStream;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A file in the form that the library expects; empty if there is none. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record FileBytes(byte @Nullable [] bytes) implements FSStream {
    @Override
    public InputStream getStream() {
        return new ByteArrayInputStream(bytes == null ? new byte[0] : bytes);
    }

    @Override
    public Reader getReader() {
        return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
    }
}
