package dev.madang.web.gateway;

import dev.madang.kernel.Ids;
import dev.madang.kernel.event.Correlation;
import dev.madang.kernel.json.Json;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

/** What the container itself refuses, before any resource is reached, as problem+json too. */
@WebServlet("/error")
public class ErrorPage extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int status = (int) Optional.ofNullable(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))
                .orElse(HttpServletResponse.SC_NOT_FOUND);
        String path = (String) Optional.ofNullable(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))
                .orElse(request.getRequestURI());
        Locale locale = Messages.choose(request.getHeader("Accept-Language"));
        String correlationId = Ids.next().toString();
        Problem problem =
                Problems.describe(new Problems.Failure(Problems.ofStatus(status)), path, correlationId, locale);
        response.setHeader(Correlation.HEADER, correlationId);
        response.setHeader("Cache-Control", "no-store");
        response.setLocale(locale);
        response.setStatus(problem.status());
        response.setContentType(Problem.MEDIA_TYPE);
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(Json.write(problem));
    }
}
