package nl.mgr.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IbanTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"NL91ABNA0417164300", "nl91 abna 0417 1643 00", "BE68539007547034", "DE89370400440532013000"})
    void readsWhatItsCheckDigitsConfirm(String typed) {
        assertThat(Iban.read(typed)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NL92ABNA0417164300",
                "NL91ABNA0417164301",
                "NL91ABNA041716430",
                "NL91ABNB0417164300",
                "BE68539007547035",
                "91ABNA0417164300",
                ""
            })
    void refusesWhatTheyDoNot(String typed) {
        assertThat(Iban.read(typed)).isEmpty();
        assertThatThrownBy(() -> new Iban(typed)).isInstanceOf(IllegalArgumentException.class);
    }

    /** One wrong digit and two that changed places: what modulus 97 is for. */
    @Test
    void everySingleWrongDigitAndEverySwapIsSeen() {
        String right = "NL91ABNA0417164300";
        for (int at = 8; at < right.length(); at++) {
            char known = right.charAt(at);
            for (char other = '0'; other <= '9'; other++) {
                if (other != known) {
                    assertThat(Iban.read(right.substring(0, at) + other + right.substring(at + 1)))
                            .isEmpty();
                }
            }
            if (at + 1 < right.length() && known != right.charAt(at + 1)) {
                assertThat(Iban.read(right.substring(0, at) + right.charAt(at + 1) + known + right.substring(at + 2)))
                        .isEmpty();
            }
        }
    }

    @Test
    void isWrittenInGroupsOrMasked() {
        Iban account = new Iban("NL91ABNA0417164300");
        assertThat(account.grouped()).isEqualTo("NL91 ABNA 0417 1643 00");
        assertThat(account.masked()).isEqualTo("NL••••••••••••4300");
        assertThat(account.toString()).doesNotContain("0417");
    }
}
