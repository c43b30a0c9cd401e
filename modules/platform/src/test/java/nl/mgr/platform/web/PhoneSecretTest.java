package nl.mgr.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PhoneSecretTest {

    private static final Pattern SQUARE = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");
    private static final int SCALE = 8;

    private final PhoneSecret secret = PhoneSecret.of("GEZDGNBVGY3TQOJQ", "Inkoop 1", "inkoper@mgr-sdcg");

    @Test
    void aPhoneReadsThePicture() throws Exception {
        int size = secret.size() * SCALE;
        int[] pixels = new int[size * size];
        Arrays.fill(pixels, 0xffffff);
        Matcher square = SQUARE.matcher(secret.path());
        while (square.find()) {
            int left = Integer.parseInt(square.group(1)) * SCALE;
            int top = Integer.parseInt(square.group(2)) * SCALE;
            for (int y = top; y < top + SCALE; y++) {
                Arrays.fill(pixels, y * size + left, y * size + left + SCALE, 0);
            }
        }
        String read = new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(size, size, pixels))))
                .getText();
        assertThat(read)
                .isEqualTo("otpauth://totp/Inkoop%201:inkoper%40mgr-sdcg?secret=GEZDGNBVGY3TQOJQ&issuer=Inkoop%201");
    }

    @Test
    void whoTypesSeesGroupsOfFour() {
        assertThat(secret.letters()).isEqualTo("GEZD GNBV GY3T QOJQ");
    }
}
