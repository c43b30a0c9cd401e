package nl.mgr.cooperation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * The first administrator of a new cooperation, who lets in all others.
 *
 * @param loginName unique in the installation, e.g. {@code beheerder@mgr-sdcg}
 */
public record NewAdministrator(
        @NotBlank @Size(max = 120) String name,
        @NotBlank @Size(max = 200) String loginName,
        @NotBlank @Size(max = 256) String password) {

    /** Without the password, so that it never reaches a log. */
    @Override
    public String toString() {
        return "NewAdministrator[" + loginName + "]";
    }
}
