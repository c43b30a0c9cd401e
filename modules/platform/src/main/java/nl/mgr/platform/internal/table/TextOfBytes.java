package nl.mgr.platform.internal.table;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import nl.mgr.platform.UnreadableFile;
import nl.mgr.platform.WrongEncoding;

/** Reads bytes as UTF-8, or else as Windows-1252, which spreadsheets of Western Europe write. */
final class TextOfBytes {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final String fileName;

    TextOfBytes(String fileName) {
        this.fileName = fileName;
    }

    /**
     * @throws WrongEncoding when neither explains the bytes
     * @throws UnreadableFile when they are no text of rows
     */
    String of(byte[] bytes) {
        if (TableReader.startsWith(bytes, 0xFF, 0xFE) || TableReader.startsWith(bytes, 0xFE, 0xFF)) {
            throw new WrongEncoding(fileName);
        }
        boolean marked = TableReader.startsWith(bytes, 0xEF, 0xBB, 0xBF);
        ByteBuffer content = ByteBuffer.wrap(bytes, marked ? 3 : 0, bytes.length - (marked ? 3 : 0));
        String text = decode(content, marked);
        for (int i = 0; i < text.length(); i++) {
            check(text.charAt(i));
        }
        if (text.stripLeading().startsWith("<")) {
            throw new UnreadableFile(fileName);
        }
        return text;
    }

    private String decode(ByteBuffer content, boolean marked) {
        try {
            return decode(content.duplicate(), StandardCharsets.UTF_8);
        } catch (CharacterCodingException notUtf8) {
            if (marked) {
                throw new WrongEncoding(fileName, notUtf8);
            }
        }
        try {
            return decode(content, WINDOWS);
        } catch (CharacterCodingException neither) {
            throw new WrongEncoding(fileName, neither);
        }
    }

    private static String decode(ByteBuffer content, Charset charset) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(content)
                .toString();
    }

    private void check(char c) {
        if (c == 0) {
            throw new WrongEncoding(fileName);
        }
        if (Character.isISOControl(c) && c != '\t' && c != '\r' && c != '\n') {
            throw new UnreadableFile(fileName);
        }
    }
}
