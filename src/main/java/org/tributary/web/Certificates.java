package org.tributary.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.cert.Certificate;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateFactory;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;

/**
 * A certificate that a server makes for itself, for a room without internet: P-256, signed by its own key, for the addresses
 * it is reached at. Kept in memory only. The form: RFC 5280.
 */
public final class Certificates {
    private static final String ECDSA_WITH_SHA256 = "1.2.840.10045.4.3.2";
    private static final String COMMON_NAME = "2.5.4.3";
    private static final String ALTERNATIVE_NAMES = "2.5.29.17";
    private static final String BASIC_CONSTRAINTS = "2.5.29.19";
    private static final String KEY_USES = "2.5.29.37";
    private static final String FOR_SERVERS = "1.3.6.1.5.5.7.3.1";
    private static final Duration EARLIER = Duration.ofDays(1); // clocks in a room differ
    private static final Duration LASTS = Duration.ofDays(30);
    private static final char[] NONE = {};

    private Certificates() {}

    /** A key store, without a password, with a fresh key and its certificate for these addresses and for localhost. */
    public static KeyStore selfSigned(List<InetAddress> addresses, Instant now) {
        try {
            var pairs = KeyPairGenerator.getInstance("EC");
            pairs.initialize(new ECGenParameterSpec("secp256r1"));
            KeyPair pair = pairs.generateKeyPair();
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, NONE);
            store.setKeyEntry(
                    "tributary", pair.getPrivate(), NONE, new Certificate[] {certificate(pair, addresses, now)});
            return store;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("This Java cannot make a certificate.", e);
        }
    }

    /** A certificate's SHA-256, in pairs of hexadecimal digits: what a browser shows of it, to be compared by eye. */
    public static String fingerprint(KeyStore store) {
        try {
            byte[] whole = store.getCertificate(store.aliases().nextElement()).getEncoded();
            return HexFormat.ofDelimiter(":")
                    .withUpperCase()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(whole));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Certificate certificate(KeyPair pair, List<InetAddress> addresses, Instant now)
            throws GeneralSecurityException {
        byte[] how = Der.sequence(Der.objectId(ECDSA_WITH_SHA256));
        byte[] name =
                Der.sequence(Der.set(Der.sequence(Der.objectId(COMMON_NAME), Der.text("Tributary exercise server"))));
        byte[] content = Der.sequence(
                Der.tagged(0xa0, Der.integer(BigInteger.TWO)), // version 3
                Der.integer(new BigInteger(126, new SecureRandom()).add(BigInteger.ONE)),
                how,
                name,
                Der.sequence(Der.time(now.minus(EARLIER)), Der.time(now.plus(LASTS))),
                name,
                pair.getPublic().getEncoded(),
                Der.tagged(0xa3, Der.sequence(names(addresses), noAuthority(), forServers())));
        Signature signature = Signature.getInstance("SHA256withECDSA");
        signature.initSign(pair.getPrivate());
        signature.update(content);
        byte[] whole = Der.sequence(content, how, Der.bits(signature.sign()));
        return read(whole);
    }

    private static Certificate read(byte[] whole) throws GeneralSecurityException {
        try {
            return CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(whole));
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException("The certificate is not well made.", e);
        }
    }

    private static byte[] names(List<InetAddress> addresses) {
        byte[] all = Der.tagged(0x82, "localhost".getBytes(UTF_8));
        for (InetAddress address : addresses) {
            all = Der.join(all, Der.tagged(0x87, address.getAddress()));
        }
        return Der.sequence(Der.objectId(ALTERNATIVE_NAMES), Der.octets(Der.sequence(all)));
    }

    private static byte[] noAuthority() {
        return Der.sequence(Der.objectId(BASIC_CONSTRAINTS), Der.yes(), Der.octets(Der.sequence()));
    }

    private static byte[] forServers() {
        return Der.sequence(Der.objectId(KEY_USES), Der.octets(Der.sequence(Der.objectId(FOR_SERVERS))));
    }
}
