package org.tributary.network;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Goal: files of networks are read alike in every usual dress, and a bad one is refused with its line. */
class NetworkFileTest {
    private static NamedNetwork csv(String text) {
        return NetworkFile.read("edges.csv", text.getBytes(UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kim,lee\nlee,sun\n",
                "source,target\nkim,lee\nlee,sun",
                "from;to;weight\r\nkim;lee;3\r\nlee;sun;0.5\r\n",
                "# a remark\n\nkim\tlee\t1\nlee\tkim\t2\nlee\tsun\t1\nkim\tlee\t1\n",
                "\uFEFF\"kim\" , \"lee\"\n\"lee\",sun"
            })
    void everyUsualDressGivesTheSameNetwork(String text) {
        NamedNetwork read = csv(text);
        assertThat(read.names()).containsExactly("kim", "lee", "sun");
        assertThat(read.network().ties()).isEqualTo(2);
        assertThat(read.network().areTied(0, 1)).isTrue();
        assertThat(read.network().areTied(1, 2)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            'kim,lee\nkim'            | edges.csv, line 2: found "kim", wanted two names and perhaps a weight, such as kim,lee.
            'kim,lee\nsun,sun'        | edges.csv, line 2: found "sun,sun", wanted two different members; nobody has a tie to themselves.
            'kim,lee,heavy'           | edges.csv, line 1: found "heavy", wanted a number as the weight, 0 or more.
            'kim,lee,-1'              | edges.csv, line 1: found "-1", wanted a number as the weight, 0 or more.
            ''                        | edges.csv, line 1: found nothing, wanted at least one tie, such as kim,lee.
            """)
    void aBadLineIsNamedWithWhatWasWanted(String text, String message) {
        assertThatThrownBy(() -> csv(text.replace("\\n", "\n")))
                .isInstanceOf(InvalidNetwork.class)
                .hasMessage(message);
    }

    @Test
    void graphMlGivesTiesAndRoles() {
        String xml = """
                <?xml version="1.0"?>
                <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
                  <key id="d0" for="node" attr.name="role" attr.type="string"/>
                  <graph edgedefault="undirected">
                    <node id="kim"><data key="d0">broker</data></node>
                    <node id="lee"/>
                    <edge source="kim" target="lee"/>
                    <edge source="lee" target="kim"/>
                  </graph>
                </graphml>
                """;
        NamedNetwork read = NetworkFile.read("n.graphml", xml.getBytes(UTF_8));
        assertThat(read.names()).containsExactly("kim", "lee");
        assertThat(read.roles()).containsExactly("broker", "");
        assertThat(read.network().ties()).isEqualTo(1);
    }

    @Test
    void aFileThatWouldCallOthersIsRefusedUnopened(@TempDir Path folder) throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "canary");
        String xml = """
                <?xml version="1.0"?>
                <!DOCTYPE g [<!ENTITY x SYSTEM "%s">]>
                <graphml><graph><node id="a">&x;</node><node id="b"/><edge source="a" target="b"/></graph></graphml>
                """.formatted(secret.toUri());
        assertThatThrownBy(() -> NetworkFile.read("n.graphml", xml.getBytes(UTF_8)))
                .isInstanceOf(InvalidNetwork.class)
                .hasMessageNotContaining("canary");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "<graphml>", "<graphml/>", "<graphml><graph><edge source='a'/></graph></graphml>", "kim,lee"
            })
    void brokenGraphMlIsRefusedInWords(String xml) {
        assertThatThrownBy(() -> NetworkFile.read("n.xml", xml.getBytes(UTF_8)))
                .isInstanceOf(InvalidNetwork.class)
                .hasMessageStartingWith("n.xml, line ");
    }

    @Test
    void bytesThatAreNoTextAreRefused() {
        assertThatThrownBy(() -> NetworkFile.read("e.csv", new byte[] {(byte) 0xff, 44, 65}))
                .isInstanceOf(InvalidNetwork.class);
    }
}
