package org.tributary.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The few forms of DER (X.690) that a certificate is made of. */
final class Der {
    private static final DateTimeFormatter UTC_TIME =
            DateTimeFormatter.ofPattern("yyMMddHHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private Der() {}

    static byte[] sequence(byte[]... parts) {
        return tagged(0x30, join(parts));
    }

    static byte[] set(byte[]... parts) {
        return tagged(0x31, join(parts));
    }

    static byte[] integer(BigInteger value) {
        return tagged(0x02, value.toByteArray());
    }

    /** True; DER has no other form of it. */
    static byte[] yes() {
        return tagged(0x01, new byte[] {(byte) 0xff});
    }

    static byte[] octets(byte[] content) {
        return tagged(0x04, content);
    }

    /** Bits, as many as fill their bytes. */
    static byte[] bits(byte[] content) {
        return tagged(0x03, join(new byte[] {0}, content));
    }

    static byte[] text(String content) {
        return tagged(0x0c, content.getBytes(UTF_8));
    }

    /** Until 2049, as RFC 5280 wants it. */
    static byte[] time(Instant at) {
        return tagged(0x17, UTC_TIME.format(at).getBytes(UTF_8));
    }

    /** A name such as 1.2.840.10045.4.3.2. */
    static byte[] objectId(String dotted) {
        String[] arcs = dotted.split("\\.", -1);
        var out = new ByteArrayOutputStream();
        writeArc(out, Integer.parseInt(arcs[0]) * 40 + Integer.parseInt(arcs[1]));
        for (int i = 2; i < arcs.length; i++) {
            writeArc(out, Integer.parseInt(arcs[i]));
        }
        return tagged(0x06, out.toByteArray());
    }

    private static void writeArc(ByteArrayOutputStream out, int arc) {
        for (int shift = 28; shift > 0; shift -= 7) {
            if ((arc >>> shift) != 0) {
                out.write(((arc >>> shift) & 0x7f) | 0x80);
            }
        }
        out.write(arc & 0x7f);
    }

    static byte[] tagged(int tag, byte[] content) {
        var out = new ByteArrayOutputStream();
        out.write(tag);
        if (content.length < 0x80) {
            out.write(content.length);
        } else {
            byte[] length = BigInteger.valueOf(content.length).toByteArray();
            int sign = length[0] == 0 ? 1 : 0;
            out.write(0x80 | length.length - sign);
            out.write(length, sign, length.length - sign);
        }
        out.writeBytes(content);
        return out.toByteArray();
    }

    static byte[] join(byte[]... parts) {
        var out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
