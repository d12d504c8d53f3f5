package de.nahtstelle.benchmarks.house;

import java.io.IOException;
import java.net.ServerSocket;

final class FreePort {
    private FreePort() {}

    static int next() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
