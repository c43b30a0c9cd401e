package nl.mgr.platform.web;

import io.nayuki.qrcodegen.QrCode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * The secret of a second step as an authenticator app takes it: scanned or typed.
 *
 * @param letters in groups of four, for who types
 * @param path of the picture in SVG: one square per dark module
 * @param size of the picture in modules, with the white edge that scanners need
 */
public record PhoneSecret(String letters, String path, int size) {

    private static final int EDGE = 4;

    /** @param sender what the app calls us */
    static PhoneSecret of(String secret, String sender, String loginName) {
        String address = "otpauth://totp/" + encoded(sender) + ":" + encoded(loginName) + "?secret=" + secret
                + "&issuer=" + encoded(sender);
        QrCode picture = QrCode.encodeText(address, QrCode.Ecc.MEDIUM);
        return new PhoneSecret(secret.replaceAll("(.{4})(?!$)", "$1 "), squares(picture), picture.size + 2 * EDGE);
    }

    private static String squares(QrCode picture) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < picture.size; y++) {
            for (int x = 0; x < picture.size; x++) {
                if (picture.getModule(x, y)) {
                    path.append('M')
                            .append(x + EDGE)
                            .append(' ')
                            .append(y + EDGE)
                            .append("h1v1h-1z");
                }
            }
        }
        return path.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
