package nl.mgr.platform.internal.entrance;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Proxies whose {@code X-Forwarded-For} is believed ({@code mgr.trusted-proxies}): addresses and networks such as
 * {@code 10.1.0.0/16}, separated by commas. Host names are not looked up.
 */
final class TrustedProxies {

    private record Network(byte[] address, int bits) {

        boolean contains(byte[] other) {
            if (other.length != address.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> (bit % 8);
                if ((address[bit / 8] & mask) != (other[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }

    private final List<Network> networks;

    /** @throws IllegalArgumentException when something is neither an address nor a network */
    TrustedProxies(String setting) {
        networks = Arrays.stream(setting.split(","))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(TrustedProxies::network)
                .toList();
    }

    /** The address of the browser: the last one that is not a trusted proxy. */
    String origin(String remote, @Nullable String forwardedFor) {
        if (forwardedFor == null || !trusted(remote)) {
            return remote;
        }
        String[] hops = forwardedFor.split(",");
        String origin = remote;
        for (int i = hops.length - 1; i >= 0 && trusted(origin); i--) {
            String hop = hops[i].strip();
            if (bytes(hop) == null) {
                return origin;
            }
            origin = hop;
        }
        return origin;
    }

    private boolean trusted(String address) {
        byte[] bytes = bytes(address);
        return bytes != null && networks.stream().anyMatch(network -> network.contains(bytes));
    }

    private static Network network(String text) {
        String[] parts = text.split("/", 2);
        byte[] address = bytes(parts[0]);
        if (address == null) {
            throw new IllegalArgumentException("mgr.trusted-proxies: not an address: " + text);
        }
        int bits = parts.length == 1 ? address.length * 8 : Integer.parseInt(parts[1]);
        if (bits < 0 || bits > address.length * 8) {
            throw new IllegalArgumentException("mgr.trusted-proxies: not a network: " + text);
        }
        return new Network(address, bits);
    }

    private static byte @Nullable [] bytes(String address) {
        if (!address.matches("[0-9.]+|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*")) {
            return null;
        }
        try {
            return InetAddress.getByName(address).getAddress();
        } catch (UnknownHostException e) {
            return null;
        }
    }
}
