/** Times and money as people say them. An event runs on the shop's clock, so every time is Korean time. */

const ZONE = 'Asia/Seoul';
const DAY = 86_400_000;
const CLOCK = new Intl.DateTimeFormat('en-US', {
  timeZone: ZONE,
  hourCycle: 'h23',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
});

function onTheClock(instant) {
  const parts = CLOCK.formatToParts(instant).map((part) => [part.type, Number(part.value)]);
  return Object.fromEntries(parts);
}

/** How many midnights lie between the two. */
function nights(from, to) {
  const [start, end] = [onTheClock(from), onTheClock(to)];
  return (Date.UTC(end.year, end.month - 1, end.day) - Date.UTC(start.year, start.month - 1, start.day)) / DAY;
}

/** The same moment named by the day that ends with it: an event until 0:00 on Monday ends on Sunday at midnight. */
function asEnd(instant) {
  const { hour, minute } = onTheClock(instant);
  return hour === 0 && minute === 0 ? { day: new Date(instant.getTime() - 1), midnight: true } : { day: instant };
}

class Korean {
  day(instant, now) {
    const night = nights(now, instant);
    const near = { '-1': '어제', 0: '오늘', 1: '내일' }[night];
    if (near) {
      return near;
    }
    const year = onTheClock(instant).year === onTheClock(now).year ? undefined : 'numeric';
    return new Intl.DateTimeFormat('ko-KR', { timeZone: ZONE, year, month: 'long', day: 'numeric', weekday: 'long' })
      .format(instant);
  }

  time(instant) {
    const { hour, minute } = onTheClock(instant);
    if (hour === 0 && minute === 0) {
      return '0시';
    }
    return `${Korean.#part(hour)} ${hour % 12 || 12}시${minute ? ` ${minute}분` : ''}`;
  }

  moment(instant, now) {
    return `${this.day(instant, now)} ${this.time(instant)}`;
  }

  end(instant, now) {
    const end = asEnd(instant);
    return `${this.day(end.day, now)} ${end.midnight ? '밤 12시' : this.time(instant)}`;
  }

  left(instant, now) {
    const minutes = Math.floor((instant - now) / 60_000);
    const night = nights(now, asEnd(instant).day);
    if (minutes < 1) {
      return '곧 끝나요';
    }
    if (minutes < 60) {
      return `${minutes}분 남았어요`;
    }
    return night < 1 ? `${Math.floor(minutes / 60)}시간 남았어요` : `${night}일 남았어요`;
  }

  exact(instant) {
    return new Intl.DateTimeFormat('ko-KR', { timeZone: ZONE, dateStyle: 'full', timeStyle: 'medium', hourCycle: 'h23' }).format(instant);
  }

  /** 1만 2천 원, 1만 2,500원, 150만 원. */
  won(amount) {
    if (amount < 10_000) {
      return `${amount.toLocaleString('ko-KR')}원`;
    }
    const parts = [];
    const hundredMillions = Math.floor(amount / 100_000_000);
    const tenThousands = Math.floor((amount % 100_000_000) / 10_000);
    const rest = amount % 10_000;
    if (hundredMillions) {
      parts.push(`${hundredMillions.toLocaleString('ko-KR')}억`);
    }
    if (tenThousands) {
      parts.push(`${tenThousands.toLocaleString('ko-KR')}만`);
    }
    if (rest % 1_000) {
      return `${parts.join(' ')} ${rest.toLocaleString('ko-KR')}원`;
    }
    if (rest) {
      parts.push(`${rest / 1_000}천`);
    }
    return `${parts.join(' ')} 원`;
  }

  static #part(hour) {
    if (hour < 6) {
      return '새벽';
    }
    if (hour < 12) {
      return '오전';
    }
    if (hour === 12) {
      return '낮';
    }
    if (hour < 18) {
      return '오후';
    }
    return hour < 21 ? '저녁' : '밤';
  }
}

class English {
  day(instant, now) {
    const near = { '-1': 'yesterday', 0: 'today', 1: 'tomorrow' }[nights(now, instant)];
    if (near) {
      return near;
    }
    const year = onTheClock(instant).year === onTheClock(now).year ? undefined : 'numeric';
    const day = new Intl.DateTimeFormat('en-US', { timeZone: ZONE, year, month: 'long', day: 'numeric', weekday: 'long' });
    return `on ${day.format(instant)}`;
  }

  time(instant) {
    return new Intl.DateTimeFormat('en-US', { timeZone: ZONE, hour: 'numeric', minute: '2-digit' }).format(instant);
  }

  moment(instant, now) {
    return `${this.day(instant, now)} at ${this.time(instant)}`;
  }

  end(instant, now) {
    const end = asEnd(instant);
    return `${this.day(end.day, now)} at ${end.midnight ? 'midnight' : this.time(instant)}`;
  }

  left(instant, now) {
    const minutes = Math.floor((instant - now) / 60_000);
    const night = nights(now, asEnd(instant).day);
    if (minutes < 1) {
      return 'ending now';
    }
    if (minutes < 60) {
      return `${minutes} min left`;
    }
    if (night < 1) {
      return `${Math.floor(minutes / 60)} h left`;
    }
    return night === 1 ? '1 day left' : `${night} days left`;
  }

  exact(instant) {
    return new Intl.DateTimeFormat('en-US', { timeZone: ZONE, dateStyle: 'full', timeStyle: 'medium', hourCycle: 'h23' }).format(instant);
  }

  won(amount) {
    return `₩${amount.toLocaleString('en-US')}`;
  }
}

export function speakerOf(language) {
  return language === 'en' ? new English() : new Korean();
}
