package dev.madang.web.ui;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;

/**
 * The customers' page of every event, {@code /e/{eventId}}. It is one page for all of them: in the browser it reads the
 * event named by its address. An address that can name no event is 404 with the same page, which then says so.
 */
@WebServlet("/e/*")
public class EventPage extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/event.html";
    private static final Pattern EVENT = Pattern.compile("/\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}/?");

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (!namesAnEvent(request.getPathInfo())) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
        response.setHeader("Cache-Control", "no-cache");
        request.getRequestDispatcher(PAGE).forward(request, response);
    }

    private static boolean namesAnEvent(String path) {
        return path != null && EVENT.matcher(path).matches();
    }
}
