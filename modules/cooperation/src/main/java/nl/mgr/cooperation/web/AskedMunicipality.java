package nl.mgr.cooperation.web;

import nl.mgr.kernel.CbsCode;
import nl.mgr.kernel.NotFound;
import org.jspecify.annotations.Nullable;

/** {@code gemeente=0221} of an address. */
final class AskedMunicipality {

    private AskedMunicipality() {}

    /** @throws NotFound for what is no code */
    static CbsCode of(@Nullable String code) {
        if (code == null || !code.matches("\\d{4}")) {
            throw new NotFound("municipality " + code);
        }
        return new CbsCode(code);
    }
}
