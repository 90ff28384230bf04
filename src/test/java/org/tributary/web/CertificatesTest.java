package org.tributary.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Certificates that the server makes itself, and which addresses may do without. */
class CertificatesTest {
    @Test
    void aCertificateIsSignedByItsOwnKeyAndNamesItsAddresses() throws Exception {
        InetAddress four = InetAddress.getByName("192.168.7.9");
        InetAddress six = InetAddress.getByName("fd00::2");
        Instant now = Instant.parse("2026-11-24T00:00:00Z");
        KeyStore store = Certificates.selfSigned(List.of(four, six), now);
        var certificate = (X509Certificate) store.getCertificate("tributary");
        certificate.verify(certificate.getPublicKey());
        certificate.checkValidity(Date.from(now));
        certificate.checkValidity(Date.from(now.plus(Duration.ofDays(29))));
        assertThat(certificate.getBasicConstraints()).as("no authority").isEqualTo(-1);
        assertThat(certificate.getExtendedKeyUsage()).containsExactly("1.3.6.1.5.5.7.3.1");
        List<String> names = certificate.getSubjectAlternativeNames().stream()
                .map(name -> name.get(1).toString())
                .toList();
        assertThat(names).containsExactlyInAnyOrder("localhost", "192.168.7.9", "fd00:0:0:0:0:0:0:2");
        assertThat(Certificates.fingerprint(store)).matches("([0-9A-F]{2}:){31}[0-9A-F]{2}");
    }

    @Test
    void longLengthsAreWrittenAsDerWantsThem() {
        assertThat(Der.octets(new byte[127])).startsWith(0x04, 127);
        assertThat(Der.octets(new byte[128])).startsWith(0x04, 0x81, 128);
        assertThat(Der.octets(new byte[256])).startsWith(0x04, 0x82, 1, 0);
        assertThat(Der.octets(new byte[65_536])).startsWith(0x04, 0x83, 1, 0, 0);
    }

    @Test
    void withoutTlsNoAddressOfTheInternetIsServed() throws Exception {
        assertThatThrownBy(() -> at("203.0.113.5")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> at("2001:db8::1")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> at("0.0.0.0")).isInstanceOf(IllegalArgumentException.class);
        assertThat(at("192.168.1.2").isPlain()).isTrue();
        assertThat(at("fd00::2").cookie()).isEqualTo("tributary");
        assertThat(at("127.0.0.1").isPlain()).isFalse();
    }

    private static ServerSettings at(String address) throws Exception {
        return new ServerSettings(
                InetAddress.getByName(address),
                0,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Limits.USUAL);
    }
}
