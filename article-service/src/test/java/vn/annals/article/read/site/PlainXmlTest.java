package vn.annals.article.read.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.unbescape.xml.XmlEscape;

class PlainXmlTest {

    @Test
    void letters_are_written_as_themselves_and_signs_of_control_are_not() {
        assertThat(PlainXml.of(XmlEscape.escapeXml10("Đ\u00a0ệ😀 <&> \t\u0085\u0001\ud800\uffff")))
                .isEqualTo("Đ\u00a0ệ😀 &lt;&amp;&gt; \t&#x85;");
    }
}
