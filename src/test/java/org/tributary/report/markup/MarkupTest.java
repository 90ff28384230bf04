package org.tributary.report.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class MarkupTest {
    @Test
    void textAndAttributesAreEscaped() {
        assertThat(new Markup().leaf("a", "<b> & 'c'", "href", "\"><script>").toString())
                .isEqualTo("<a href=\"&quot;&gt;&lt;script&gt;\">&lt;b&gt; &amp; &#39;c&#39;</a>");
    }

    @Test
    void whatXmlForbidsIsReplaced() {
        assertThat(Markup.escaped("a\u0000\u001b\u0085\uFFFE\uD800b\uD83D\uDE00"))
                .isEqualTo("a\uFFFD\uFFFD\uFFFD\uFFFD\uFFFDb\uD83D\uDE00");
    }

    @Test
    void anElementLeftOpenIsNamed() {
        var markup = new Markup().open("p").text("x");
        assertThatThrownBy(markup::toString).hasMessageContaining("[p]");
    }

    @Test
    void anAttributeWithoutAValueIsRefused() {
        assertThatThrownBy(() -> new Markup().open("p", "class")).hasMessageContaining("<p>");
    }

    @Test
    void aDrawingTakesTheColoursOfItsPage() {
        assertThat(Palette.inPage("<g fill=\"#1d2733\" style='fill:rgb(29,39,51)'/>"))
                .isEqualTo("<g fill=\"var(--ink)\" style='fill:var(--ink)'/>");
    }
}
